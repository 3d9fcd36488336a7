import { cell, type CsvRow } from '../readers/csv-row.ts'
import { collapseCodes } from './collapse-codes.ts'

/** By code: `exempt`, `varies` where the code is too short, `liable` below such a code. Liable goods elsewhere are left out. */
export function exemptGoods(
  rows: readonly CsvRow[],
  codes: Iterable<string>,
  goods: readonly string[],
): Record<string, string> {
  const exempt = new Set(rows.map((row) => cell(row, 'hts8')))
  const byCode = new Map([...codes].map((code) => [code, exempt.has(code.slice(0, 8)) ? 'exempt' : 'liable']))
  const said = collapseCodes(byCode, goods, () => 'varies')
  return Object.fromEntries(Object.entries(said).filter(([code, is]) => is !== 'liable' || code.length > 6))
}
