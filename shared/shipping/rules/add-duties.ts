import { landedCost } from '#shared/customs/landed-cost.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { customsTerritory } from '#shared/places/european-union.ts'
import type { Basket } from '#shared/customs/basket.ts'
import type { CheckoutDraft, OfferDraft, RuleStep } from './checkout-draft.ts'

export type DutyPart = 'duty' | 'tax' | 'fees'

/**
 * Adds what the border takes for the cart sent this way, minor units of the cart's currency, by `landedCost`; the
 * shipping price is the freight. Within one customs territory it is nothing. Where a part that was asked for is not
 * known the way is hidden: no price is answered that can't be stood behind.
 */
export function addDuties(offer: OfferDraft, parts: readonly DutyPart[], draft: CheckoutDraft): Omit<RuleStep, 'way'> {
  const { country } = draft.cart.destination
  if (customsTerritory(offer.shipFrom) === customsTerritory(country)) return { code: 'no-border', params: {} }
  const quote = landedCost(consignment(offer, draft), draft.facts)
  const gap = quote.missing[0]
  const known = { duty: quote.duty, tax: quote.importTax, fees: quote.missing.some(({ part }) => part === 'fees') ? null : 0 }
  if (parts.some((part) => known[part] === null)) {
    offer.hidden = { code: 'duties-unknown', params: { country, because: gap?.code ?? '' } }
    return { code: 'hidden-duties-unknown', params: { country, because: gap?.code ?? '' } }
  }
  let added = (parts.includes('duty') ? (quote.duty ?? 0) : 0) + (parts.includes('tax') ? (quote.importTax ?? 0) : 0)
  if (parts.includes('fees')) for (const fee of quote.fees) added += fee.amount
  offer.duties += added
  return { code: 'duties-added', params: { amount: formatMinor(added, draft.currency), currency: draft.currency } }
}

function consignment(offer: OfferDraft, { cart, currency }: CheckoutDraft): Basket {
  return {
    destination: cart.destination.country,
    shipFrom: offer.shipFrom,
    date: cart.date,
    currency,
    channel: offer.mode === 'packet' ? 'post' : 'courier',
    importer: 'consumer',
    scheme: 'auto',
    lines: cart.items.map(({ id, title, hs, origin, quantity, unitPrice }) => ({ id, description: title, hs, origin, quantity, unitPrice })),
    freight: offer.price,
    insurance: 0,
  }
}
