import { cell, type Reference } from './read-reference.ts'

export type ForcedLabourRow = readonly [origin: string, heading: string, mode: string, percent: string, from: string, to: string]

/** Origins of the 2026 forced-labour action, sorted; `mode` is `flat` or `mfn_cap`. */
export function forcedLabourOrigins(reference: Reference): readonly ForcedLabourRow[] {
  const columns = ['origin_iso2', 'ch99_heading', 'mode', 'rate_pct', 'effective_from', 'effective_to']
  return reference
    .rows('us/s301_forced_labor_2026.csv', columns)
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
