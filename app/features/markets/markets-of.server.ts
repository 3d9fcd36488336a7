import { withShop } from '#app/data/database.server.ts'
import { factsKnown } from '#app/data/facts/fact-book.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { marketSellingTo, shopifyMarkets } from '#app/jobs/markets/shopify-markets.server.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { knownOfCountry } from './known-of-country.ts'
import { inOfferedOrder, marketView } from './market-view.ts'
import { offeredCountries, type MarketChoice, type MarketView } from './markets.ts'

/** The markets the merchant chose, in the order of `offeredCountries`. From our own records: no call to Shopify. */
export async function marketsOf(shop: string): Promise<MarketView[]> {
  const markets = await withShop(shop, (db) => allMarkets(db, shop))
  return inOfferedOrder(markets).map(marketView)
}

/** Every country on offer beside the Shopify market that sells to it. Reads Shopify. */
export async function marketChoices(shop: string): Promise<MarketChoice[]> {
  const there = await shopifyMarkets(await adminClient(shop))
  const { chosen, settings } = await withShop(shop, async (db) => ({
    chosen: await allMarkets(db, shop),
    settings: await findShop(db, shop),
  }))
  const { facts, book, imported } = await factsKnown()
  const tariffs = new Set(imported?.tariffs.keys())
  const today = new Date().toISOString().slice(0, 10)
  return offeredCountries.map((country) => {
    const market = marketSellingTo(there, country)
    return {
      country,
      chosen: chosen.some((one) => one.country === country),
      currency: market === null ? null : (market.currency ?? settings?.currency ?? null),
      shopifyMarket:
        market === null
          ? null
          : { id: market.id, name: market.name, sharedWith: market.countries.filter((other) => other !== country) },
      known: knownOfCountry(country, facts, book, tariffs, today),
      problem: market === null ? { code: 'no-shopify-market', params: { country } } : null,
    }
  })
}
