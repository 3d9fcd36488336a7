import { cell, type CsvRow } from '../readers/csv-row.ts'
import { collapseCodes } from './collapse-codes.ts'

/** Derivative articles whose row names no day were in the first list. */
const firstDerivatives = '2025-03-12'
/** On this day the annexes took the place of the derivative lists. */
const annexes = '2026-04-06'

interface Listing {
  readonly prefix: string
  readonly from: string
  /** `listed`, or of the annexes which one: `annex-1b`. */
  readonly as: string
}

/**
 * Goods of the metal lists, by the day a list began: `listed` or their annex, `varies` where the code is too short,
 * `free` below such a code. Annex 2 holds what the proclamation let go and is no listing. Of two annexes that name a
 * code the later one holds; where an annex names only ten digits of it the eight are `listed`.
 */
export function section232Goods(
  lists: { readonly derivatives: readonly CsvRow[]; readonly annexes: readonly CsvRow[] },
  codes: readonly string[],
  goods: readonly string[],
): Record<string, Record<string, string>> {
  const derivatives: readonly Listing[] = lists.derivatives
    .map((row) => ({ prefix: cell(row, 'hts_prefix'), from: cell(row, 'effective_date') || firstDerivatives, as: 'listed' }))
  const annexed: readonly Listing[] = lists.annexes
    .filter((row) => cell(row, 'annex') !== '2')
    .map((row) => ({ prefix: cell(row, 'hts_prefix'), from: cell(row, 'effective_date'), as: `annex-${cell(row, 'annex')}` }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))

  const span = (day: string) => {
    const inForce = (day < annexes ? derivatives : annexed).filter((listing) => listing.from <= day)
    const leaves = new Map<string, string>()
    const inPart = Map.groupBy(inForce.filter(({ prefix }) => prefix.length > 8), ({ prefix }) => prefix.slice(0, 8))
    const as = new Map(inForce.map((listing) => [listing.prefix, listing.as]))
    const lengths = [...new Set(inForce.map(({ prefix }) => prefix.length))].toSorted((a, b) => b - a)
    for (const code of codes) {
      const named = lengths.flatMap((digits) => (digits <= code.length ? (as.get(code.slice(0, digits)) ?? []) : []))
      const whole = named[0] ?? 'free'
      leaves.set(code, inPart.get(code)?.some((part) => part.as !== whole) === true ? 'listed' : whole)
    }
    const said = collapseCodes(leaves, goods, () => 'varies')
    return Object.fromEntries(Object.entries(said).filter(([code, is]) => is !== 'free' || code.length > 6))
  }
  const days = [...new Set([...derivatives, ...annexed].map(({ from }) => from))].toSorted()
  return Object.fromEntries(days.map((day) => [day, span(day)]))
}
