import type { MarketRecord } from '#app/data/market-repository.server.ts'
import { offeredCountries, type MarketView } from './markets.ts'

export function marketView(market: MarketRecord): MarketView {
  const { country, name, currency, policy, marketId, priceListId, policyAt, pricesAt } = market
  return {
    country, name, currency, policy, marketId, priceListId,
    policyAt: policyAt.toISOString(),
    pricesAt: pricesAt?.toISOString() ?? null,
    problem: marketId === null ? { code: 'no-shopify-market', params: { country } } : null,
  }
}

/** In the order that countries are offered in. */
export function inOfferedOrder<Item extends { readonly country: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => offeredCountries.indexOf(a.country) - offeredCountries.indexOf(b.country))
}
