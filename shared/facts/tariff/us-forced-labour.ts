import { cell, type CsvRow } from '../readers/csv-row.ts'

export type ForcedLabourRow = readonly [origin: string, heading: string, mode: string, percent: string, from: string, to: string]

/** Origins of the 2026 forced-labour action, sorted; `mode` is `flat` or `mfn_cap`. */
export function forcedLabourOrigins(rows: readonly CsvRow[]): readonly ForcedLabourRow[] {
  return rows
    .map(
      (row): ForcedLabourRow => [
        cell(row, 'origin_iso2'),
        cell(row, 'ch99_heading'),
        cell(row, 'mode'),
        cell(row, 'rate_pct'),
        cell(row, 'effective_from'),
        cell(row, 'effective_to'),
      ],
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
