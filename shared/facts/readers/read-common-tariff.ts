import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import { cell, type CsvRow } from './csv-row.ts'
import { absurdPercent, badRow, type OfficialRows } from './official-rows.ts'

/** A line of the British or the Northern Irish (EU) tariff as it is kept: the third-country rate and its own words. */
export const commonLineSchema = z.object({ rate: z.string(), words: z.string() })
export type CommonLine = z.infer<typeof commonLineSchema>

const flags = ['trade_remedy_applies', 'suspension_applies', 'atq_applies'] as const
const comparison = ['commodity', 'description', 'cet_duty_rate', 'ukgt_duty_rate', ...flags]
const measures = [
  'commodity__code', 'commodity__description', 'measure__type__id', 'measure__duty_expression',
  'measure__geographical_area__id', 'measure__additional_code__code',
]
/** Duty on goods of any third country; every country. */
const thirdCountry = { type: '103', area: '1011' }

const tidy = (rate: string) =>
  rate.replace(/\s+/g, ' ').trim().replace(/^(\d+(?:\.\d*?)?)0*\s?%$/, '$1%').replace(/\.%$/, '%').replace(/^0%$/, 'Free')

/**
 * Reads either published form: the comparison of January 2021 (a row a commodity, both tariffs beside one another) or
 * the measures on declarable commodities, of which only the third-country duty is kept: preferences, suspensions and
 * quotas are conditions that a parcel rarely meets. Ten-digit rows of the first form are end uses and left out.
 * Fails with `facts-columns`, `facts-row` or `facts-no-rows`.
 */
export function readCommonTariff(tariff: 'uk' | 'xi', table: readonly CsvRow[]): Result<OfficialRows> {
  const [first] = table
  if (first === undefined) return failure('facts-no-rows')
  const has = (columns: readonly string[]) => columns.every((column) => first[column] !== undefined)
  const lines = has(comparison)
    ? fromComparison(tariff === 'uk' ? 'ukgt_duty_rate' : 'cet_duty_rate', table)
    : has(measures)
      ? fromMeasures(table)
      : failure('facts-columns', { columns: `${comparison.join(', ')}; or ${measures.join(', ')}` })
  if (!lines.ok) return lines
  if (lines.value.size === 0) return failure('facts-no-rows')
  return success({ dataset: tariff, edition: null, asOf: null, rows: lines.value, appends: false })
}

function fromComparison(column: string, table: readonly CsvRow[]): Result<Map<string, string>> {
  const rows = new Map<string, string>()
  for (const [index, row] of table.entries()) {
    const code = cell(row, 'commodity')
    const odd = flags.find((flag) => !/^(True|False)$/.test(cell(row, flag)))
    if (odd !== undefined) return badRow(index + 1, odd, cell(row, odd))
    if (!/^\d{8}(\d\d)?$/.test(code)) return badRow(index + 1, 'commodity', code)
    if (code.length !== 8) continue
    const added = addLine(rows, index, code, cell(row, column), cell(row, 'description'))
    if (!added.ok) return added
  }
  return success(rows)
}

function fromMeasures(table: readonly CsvRow[]): Result<Map<string, string>> {
  const rows = new Map<string, string>()
  for (const [index, row] of table.entries()) {
    const code = cell(row, 'commodity__code')
    if (!/^\d{10}$/.test(code)) return badRow(index + 1, 'commodity__code', code)
    const ours = cell(row, 'measure__type__id') === thirdCountry.type && cell(row, 'measure__geographical_area__id') === thirdCountry.area
    if (!ours || cell(row, 'measure__additional_code__code') !== '') continue
    const added = addLine(rows, index, code, cell(row, 'measure__duty_expression'), cell(row, 'commodity__description'))
    if (!added.ok) return added
  }
  return success(rows)
}

function addLine(rows: Map<string, string>, index: number, code: string, rate: string, words: string): Result<null> {
  if (rate === '' || rate.length > 400 || absurdPercent(rate)) return badRow(index + 1, code, rate)
  const line: CommonLine = { rate: tidy(rate), words: words.replace(/\s+/g, ' ').slice(0, 1000) }
  const value = JSON.stringify(line)
  if (rows.has(code) && rows.get(code) !== value) return failure('facts-twice', { key: code })
  rows.set(code, value)
  return success(null)
}
