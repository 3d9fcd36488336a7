import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import { cell, type CsvRow } from './csv-row.ts'
import { badRow, type FactSource, type OfficialRows } from './official-rows.ts'

export type UsListSource = Extract<FactSource, `s301${string}` | `s232${string}` | `s122${string}`>

const code8 = /^\d{8}$/
const prefix = /^\d{4,10}$/
const heading = /^99\d\d\.\d\d\.\d\d$/
const dayOrNothing = /^(\d{4}-\d\d-\d\d|NA|)$/

/** Columns that must be there, how their cells look, and which of them make a row its own. */
const shapes: Readonly<Record<UsListSource, { readonly key: readonly string[]; readonly columns: Readonly<Record<string, RegExp>> }>> = {
  s301: { key: ['hts8', 'ch99_code'], columns: { hts8: code8, list: /^[\w .,+-]{1,40}$/, ch99_code: heading } },
  's301-forced-labour': {
    key: ['origin_iso2'],
    columns: {
      origin_iso2: /^[A-Z]{2}$/, ch99_heading: /^99\d\d\.\d\d\.\d\d(\/\d\d)?$/, mode: /^(flat|mfn_cap)$/, rate_pct: /^\d{1,3}(\.\d{1,4})?$/,
      effective_from: /^\d{4}-\d\d-\d\d$/, effective_to: dayOrNothing,
    },
  },
  's301-forced-labour-exempt': { key: ['hts8'], columns: { hts8: code8 } },
  's301-brazil-exempt': { key: ['hts8'], columns: { hts8: code8 } },
  's122-exempt': { key: ['hts8'], columns: { hts8: code8 } },
  's232-derivative': {
    key: ['hts_prefix', 'ch99_code', 'derivative_type', 'effective_date'],
    columns: { hts_prefix: prefix, ch99_code: heading, derivative_type: /^\w{1,20}$/, effective_date: dayOrNothing },
  },
  's232-annex': {
    key: ['hts_prefix', 'annex', 'metal_type', 'effective_date'],
    columns: { hts_prefix: prefix, annex: /^\w{1,6}$/, metal_type: /^[\w ,/;-]{0,40}$/, effective_date: /^\d{4}-\d\d-\d\d$/ },
  },
}

export const usListRowSchema = z.record(z.string(), z.string())

/**
 * Reads one of the lists that lay duty on top of the US tariff, or take goods out of it. Rows that say the same twice
 * count once. Fails with `facts-columns`, `facts-row` or `facts-no-rows`.
 */
export function readUsList(source: UsListSource, table: readonly CsvRow[]): Result<OfficialRows> {
  const { key, columns } = shapes[source]
  const names = Object.keys(columns)
  const [first] = table
  if (first === undefined) return failure('facts-no-rows')
  if (names.some((name) => first[name] === undefined)) return failure('facts-columns', { columns: names.join(', ') })
  const rows = new Map<string, string>()
  for (const [index, row] of table.entries()) {
    const kept: Record<string, string> = {}
    for (const [name, looks] of Object.entries(columns)) {
      const text = cell(row, name)
      if (!looks.test(text)) return badRow(index + 1, name, text)
      kept[name] = text
    }
    rows.set(key.map((name) => kept[name]).join('/'), JSON.stringify(kept))
  }
  return success({ dataset: source, edition: null, asOf: null, rows, appends: false })
}
