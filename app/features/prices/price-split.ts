import type { SplitPart } from '#app/components/split-bar.tsx'
import type { LandedParts } from './prices.ts'

/** The parts of a price in the order of its bar. */
export const splitParts = ['unitCost', 'freight', 'duty', 'importTax', 'customsFees', 'fees', 'margin'] as const

/** An average price as the parts of a bar, and what of it the goods cost landed. */
export function priceSplit(average: LandedParts): { readonly parts: readonly SplitPart[]; readonly landed: number } {
  const parts = splitParts.map((part) => ({ part, amount: average[part === 'unitCost' ? 'goods' : part] }))
  const { goods, freight, duty, importTax, customsFees } = average
  return { parts, landed: goods + freight + duty + importTax + customsFees }
}
