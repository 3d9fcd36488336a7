import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import { countryCodes } from '#shared/places/country.ts'
import { cell, type CsvRow } from './csv-row.ts'
import { absurdPercent, badRow, type OfficialRows } from './official-rows.ts'

/**
 * Columns of a plain CSV. `fact` is `duty` (a tariff rate) or `tax` (tax on importing, named in `name`); `hs` are HS
 * prefixes parted by spaces, empty for all goods; `origin` country codes parted by spaces, empty for any; `rate` as a
 * tariff words it; days `YYYY-MM-DD`, `valid_to` included, empty for none.
 */
export const plainColumns = [
  'fact', 'territory', 'hs', 'origin', 'rate', 'name', 'valid_from', 'valid_to', 'recheck_by', 'source_title',
  'source_url', 'retrieved', 'confidence', 'caveat',
] as const

const dayOrNull = z.union([z.literal('').transform(() => null), z.iso.date()])

export const plainFactSchema = z.object({
  fact: z.enum(['duty', 'tax']),
  territory: z.string().refine((code) => code === 'EU' || countryCodes.has(code), 'is no country'),
  hs: z.string().max(2000).regex(/^(\d{2,10}( \d{2,10})*)?$/),
  origin: z.string().max(800).refine((text) => text === '' || text.split(' ').every((code) => countryCodes.has(code)), 'is no country'),
  rate: z.string().min(1).max(400).refine((rate) => !absurdPercent(rate), 'is no rate'),
  name: z.string().max(60),
  valid_from: dayOrNull,
  valid_to: dayOrNull,
  recheck_by: dayOrNull,
  source_title: z.string().min(1).max(200),
  source_url: z.union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ }).max(500)]),
  retrieved: z.iso.date(),
  confidence: z.enum(['official', 'secondary', 'memory']),
  caveat: z.string().max(500),
})
export type PlainFact = z.infer<typeof plainFactSchema>

/**
 * Reads facts of one country from a plain CSV: each row with its own source. Fails with `facts-columns`, `facts-row`,
 * `facts-twice`, `facts-one-territory` or `facts-no-rows`.
 */
export function readPlainFacts(table: readonly CsvRow[]): Result<OfficialRows> {
  const [first] = table
  if (first === undefined) return failure('facts-no-rows')
  if (plainColumns.some((name) => first[name] === undefined)) return failure('facts-columns', { columns: plainColumns.join(', ') })
  const territory = cell(first, 'territory')
  const rows = new Map<string, string>()
  for (const [index, row] of table.entries()) {
    const raw = Object.fromEntries(plainColumns.map((name) => [name, cell(row, name)]))
    const read = plainFactSchema.safeParse(raw)
    if (!read.success) {
      const field = read.error.issues[0]?.path.map(String).join('.') ?? ''
      return badRow(index + 1, field, raw[field] ?? '')
    }
    const { fact, hs, origin, rate, valid_from: from, valid_to: to } = read.data
    if (read.data.territory !== territory) return failure('facts-one-territory', { first: territory, other: read.data.territory })
    if (from !== null && to !== null && to < from) return badRow(index + 1, 'valid_to', to)
    if (fact === 'tax' && !/^\d{1,3}(\.\d{1,4})?%$/.test(rate)) return badRow(index + 1, 'rate', rate)
    const key = [fact, hs, origin, from ?? ''].join('/')
    if (rows.has(key)) return failure('facts-twice', { key })
    rows.set(key, JSON.stringify(raw))
  }
  return success({ dataset: `csv/${territory}`, edition: null, asOf: null, rows, appends: false })
}
