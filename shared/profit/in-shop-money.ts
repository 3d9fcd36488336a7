import { mulDiv } from '#shared/money/mul-div.ts'

/**
 * The parts of a sum taken over into another currency at the rate `to : from`, both minor units and `from` above 0.
 * Running sums are rounded half-up and their differences taken, so the parts sum to the converted sum exactly, and none
 * is off by more than one unit.
 */
export function inShopMoney(parts: readonly number[], { from, to }: { readonly from: number; readonly to: number }): number[] {
  let sum = 0
  let converted = 0
  return parts.map((part) => {
    sum += part
    const next = mulDiv(sum, to, from, 'half-up')
    const share = next - converted
    converted = next
    return share
  })
}
