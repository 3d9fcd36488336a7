import { withShop } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { scoreWeights } from '#app/features/research/score-weights.server.ts'
import { findShop, noteShopBasics } from '#app/data/shop-repository.server.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { ShopDetailsDocument } from '#app/shopify/generated/operations.ts'
import {
  landedMarginResponseSchema, type LandedMarginRequest, type LandedMarginResponse, type SettingsResponse,
} from '#shared/contract/extension-api.ts'
import { landedMargin, type ResearchedProduct } from '#shared/research/landed-margin.ts'

/** What an extension must know to do the shop's arithmetic by itself. */
export async function extensionSettings(shop: string, locale: string): Promise<SettingsResponse> {
  const { known, markets, weights } = await setUp(shop)
  return {
    shop,
    shopCurrency: known?.currency ?? (await currencyFromShopify(shop)),
    shipFrom: known?.shipFrom ?? null,
    markets: markets.map(({ country, currency, policy }) => ({ country, currency, policy })),
    locale,
    factsVersion: (await factBook()).version,
    scoreWeights: weights,
  }
}

/** What a product seen on a marketplace would cost landed and earn in each of the shop's markets today. */
export async function landedMargins(shop: string, request: LandedMarginRequest): Promise<LandedMarginResponse> {
  const { known, markets } = await setUp(shop)
  const facts = await factBook()
  const date = new Date().toISOString().slice(0, 10)
  const product = researched(request)
  const shipFrom = known?.shipFrom ?? null
  const answers = markets.map((market) => {
    if (shipFrom !== null) return landedMargin(product, market, shipFrom, date, facts)
    const { country, currency } = market
    return { country, currency, breakdown: null, costAssumed: false, gaps: [{ code: 'ship-from-missing', params: {} }] }
  })
  return landedMarginResponseSchema.parse({ date, factsVersion: facts.version, markets: answers })
}

function setUp(shop: string) {
  return withShop(shop, async (db) => ({
    known: await findShop(db, shop),
    markets: await allMarkets(db, shop),
    weights: await scoreWeights(db, shop),
  }))
}

function researched({ product, purchaseCost, costShare }: LandedMarginRequest): ResearchedProduct {
  const { id, title, price, hs, origin, weightGrams } = product
  return { id, description: title, askingPrice: price, purchaseCost, costShare, hs, origin, weightGrams }
}

async function currencyFromShopify(shop: string): Promise<string> {
  const client = await adminClient(shop)
  const { currencyCode, ianaTimezone } = (await client.run(ShopDetailsDocument, {})).shop
  await withShop(shop, (db) => noteShopBasics(db, shop, currencyCode, ianaTimezone))
  return currencyCode
}
