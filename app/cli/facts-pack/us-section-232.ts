import { cell, type Reference } from './read-reference.ts'
import { collapseCodes } from './collapse-codes.ts'
import type { UsTariffLine } from './us-tariff.ts'

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
  reference: Reference,
  tariff: ReadonlyMap<string, UsTariffLine>,
  goods: readonly string[],
): Record<string, Record<string, string>> {
  const derivatives: readonly Listing[] = reference
    .rows('us/s232_derivative_products.csv', ['hts_prefix', 'effective_date'])
    .map((row) => ({ prefix: cell(row, 'hts_prefix'), from: cell(row, 'effective_date') || firstDerivatives }))
  const annexed: readonly Listing[] = reference
    .rows('us/s232_annex_products.csv', ['hts_prefix', 'annex', 'effective_date'])
    .filter((row) => cell(row, 'annex') !== '2')
    .map((row) => ({ prefix: cell(row, 'hts_prefix'), from: cell(row, 'effective_date') }))

  const span = (day: string) => {
    const inForce = (day < annexes ? derivatives : annexed).filter((listing) => listing.from <= day)
    const leaves = new Map<string, string>()
    for (const code of tariff.keys()) {
      const deeper = inForce.filter(({ prefix }) => prefix.startsWith(code)).map(({ prefix }) => prefix)
      const whole = inForce.some(({ prefix }) => code.startsWith(prefix))
      leaves.set(code, whole || deeper.length > 0 ? 'listed' : 'free')
    }
    const said = collapseCodes(leaves, goods, () => 'varies')
    return Object.fromEntries(Object.entries(said).filter(([code, is]) => is !== 'free' || code.length > 6))
  }
  const days = [...new Set([...derivatives, ...annexed].map(({ from }) => from))].toSorted()
  return Object.fromEntries(days.map((day) => [day, span(day)]))
}
