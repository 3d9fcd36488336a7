import type { PriceRow } from './prices.ts'

export type MissingKind = 'cost' | 'hs' | 'digits' | 'origin' | 'weight' | 'other'

/** What stands in the way of a row's price: first what a person can fill in, else `other`. */
export function missingOf(
  row: Pick<PriceRow, 'unitCost' | 'hs' | 'origin' | 'weightGrams' | 'gaps' | 'needsDigits'>,
): MissingKind[] {
  const kinds: MissingKind[] = []
  if (row.unitCost === null) kinds.push('cost')
  if (row.hs === null) kinds.push('hs')
  if (row.needsDigits) kinds.push('digits')
  if (row.origin === null) kinds.push('origin')
  if (row.weightGrams === null) kinds.push('weight')
  if (kinds.length === 0 && row.gaps.length > 0) kinds.push('other')
  return kinds
}
