import type { FactBook } from '#shared/facts/fact-book.ts'
import { exchange } from '#shared/money/exchange.ts'
import type { Currency } from '#shared/money/money.ts'
import { billedPart, type ChargeKind } from '#shared/profit/invoices/charge-kinds.ts'
import type { ParcelCosts } from '#shared/profit/profit-of-order.ts'

/**
 * What carriers billed for an order, part by part, in minor units of `currency` at the rate of the bill's day, each
 * charge rounded half-up. A part no bill names is left out; one whose rate is not known is null.
 */
export function invoicedParts(
  charges: readonly { readonly kind: ChargeKind; readonly amount: number; readonly currency: Currency; readonly day: string }[],
  currency: Currency,
  facts: FactBook,
): Partial<ParcelCosts> {
  const parts: Partial<Record<keyof ParcelCosts, number | null>> = {}
  for (const charge of charges) {
    const part = billedPart[charge.kind]
    const before = parts[part]
    const rate = charge.currency === currency ? null : facts.fx(charge.currency, currency, charge.day)
    if (before === null || (rate === null && charge.currency !== currency)) {
      parts[part] = null
      continue
    }
    parts[part] = (before ?? 0) + (rate === null ? charge.amount : exchange(charge.amount, charge.currency, currency, rate.value, 'half-up'))
  }
  return parts
}
