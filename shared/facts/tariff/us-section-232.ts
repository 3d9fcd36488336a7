import { cell, type CsvRow } from '../readers/csv-row.ts'
import { collapseCodes } from './collapse-codes.ts'

/** Derivative articles whose row names no day were in the first list. */
const firstDerivatives = '2025-03-12'
/** On this day the annexes took the place of the derivative lists. */
const annexes = '2026-04-06'

interface Listing {
  readonly prefix: string
  readonly from: string
}

/**
 * Goods of the metal lists, by the day a list began: `listed`, `varies` where the code is too short, `free` below such
 * a code. Annex 2 holds what the proclamation let go and is no listing.
 */
export function section232Goods(
  lists: { readonly derivatives: readonly CsvRow[]; readonly annexes: readonly CsvRow[] },
  codes: readonly string[],
  goods: readonly string[],
): Record<string, Record<string, string>> {
  const derivatives: readonly Listing[] = lists.derivatives
    .map((row) => ({ prefix: cell(row, 'hts_prefix'), from: cell(row, 'effective_date') || firstDerivatives }))
  const annexed: readonly Listing[] = lists.annexes
    .filter((row) => cell(row, 'annex') !== '2')
    .map((row) => ({ prefix: cell(row, 'hts_prefix'), from: cell(row, 'effective_date') }))

  const span = (day: string) => {
    const inForce = (day < annexes ? derivatives : annexed).filter((listing) => listing.from <= day)
    const leaves = new Map<string, string>()
    const listed = new Set(inForce.flatMap(({ prefix }) => [prefix, ...(prefix.length > 8 ? [prefix.slice(0, 8)] : [])]))
    const prefixes = new Set(inForce.map(({ prefix }) => prefix))
    const lengths = [...new Set(inForce.map(({ prefix }) => prefix.length))]
    for (const code of codes) {
      const whole = lengths.some((digits) => digits <= code.length && prefixes.has(code.slice(0, digits)))
      leaves.set(code, whole || listed.has(code) ? 'listed' : 'free')
    }
    const said = collapseCodes(leaves, goods, () => 'varies')
    return Object.fromEntries(Object.entries(said).filter(([code, is]) => is !== 'free' || code.length > 6))
  }
  const days = [...new Set([...derivatives, ...annexed].map(({ from }) => from))].toSorted()
  return Object.fromEntries(days.map((day) => [day, span(day)]))
}
