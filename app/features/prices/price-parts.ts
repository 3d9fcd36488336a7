import { mulDiv } from '#shared/money/mul-div.ts'
import type { LandedParts, PriceRow } from './prices.ts'

/** Where the money of the proposed prices goes on average; null when no price is ready. Each average is rounded half up. */
export function averageParts(rows: readonly PriceRow[]): LandedParts | null {
  const sums = { goods: 0, freight: 0, duty: 0, importTax: 0, customsFees: 0, fees: 0, margin: 0, price: 0 }
  let variants = 0
  for (const { ready, proposed } of rows) {
    if (!ready || proposed === null || proposed.margin === null) continue
    variants += 1
    sums.goods += proposed.unitCost ?? 0
    sums.freight += proposed.freight ?? 0
    sums.duty += proposed.duty ?? 0
    sums.importTax += proposed.importTax ?? 0
    sums.customsFees += proposed.customsFees ?? 0
    sums.fees +=
      (proposed.paymentFee ?? 0) + (proposed.platformFee ?? 0) + (proposed.marketing ?? 0) +
      (proposed.returnsReserve ?? 0) + (proposed.currencyBuffer ?? 0)
    sums.margin += proposed.margin
    sums.price += proposed.price
  }
  if (variants === 0) return null
  const average = (sum: number) => mulDiv(sum, 1, variants, 'half-up')
  return {
    variants,
    goods: average(sums.goods),
    freight: average(sums.freight),
    duty: average(sums.duty),
    importTax: average(sums.importTax),
    customsFees: average(sums.customsFees),
    fees: average(sums.fees),
    margin: average(sums.margin),
    price: average(sums.price),
  }
}
