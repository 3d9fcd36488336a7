import type { PriceBreakdown } from '#shared/pricing/market-price.ts'
import type { OrderParts } from './orders.ts'

interface AssumedLine {
  readonly quantity: number
  readonly assumed: Omit<PriceBreakdown, 'quote'> | null
}

/**
 * What the published prices of all pieces together had assumed, minor units of `currency`. Null where a line has no
 * published price or one in another currency; a part that any of them did not know is null.
 */
export function assumedParts(lines: readonly AssumedLine[], currency: string): OrderParts | null {
  if (lines.length === 0 || lines.some(({ assumed }) => assumed === null || assumed.currency !== currency)) return null
  const total = (part: (assumed: Omit<PriceBreakdown, 'quote'>) => number | null): number | null => {
    let sum = 0
    for (const { assumed, quantity } of lines) {
      const one = assumed === null ? null : part(assumed)
      if (one === null) return null
      sum += one * quantity
    }
    return sum
  }
  return {
    revenue: total((one) => one.price) ?? 0,
    netRevenue: total((one) => one.netPrice),
    unitCost: total((one) => one.unitCost),
    freight: total((one) => one.freight),
    duty: total((one) => one.duty),
    importTax: total((one) => one.importTax),
    customsFees: total((one) => one.customsFees),
    paymentFee: total((one) => one.paymentFee),
    platformFee: total((one) => one.platformFee),
    marketing: total((one) => one.marketing),
    returnsReserve: total((one) => one.returnsReserve),
    currencyBuffer: total((one) => one.currencyBuffer),
    profit: total((one) => one.margin),
  }
}
