import { withShop } from '#app/data/database.server.ts'
import {
  forgetMarketPricesUnseenSince, storeMarketPrices, type MarketPriceRecord,
} from '#app/data/market-price-repository.server.ts'
import { notePricesRead, type MarketRecord } from '#app/data/market-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ContextualPricesPageDocument, type ContextualPricesPageQuery } from '#app/shopify/generated/operations.ts'
import { readMoney } from '#app/shopify/read-money.ts'
import { shopifyCountry } from '#app/shopify/schema-codes.ts'
import { readFixedPrices, type FixedPrice } from './fixed-prices.server.ts'
import { chunksOf, windowedPages } from './pages.ts'

const pageSize = 250
const marketsInOnePass = 4

type PricedVariant = ContextualPricesPageQuery['productVariants']['nodes'][number]
type FixedPrices = ReadonlyMap<string, FixedPrice>

/**
 * Reads what buyers of the markets pay today: the market's fixed price where its price list has one, else what
 * Shopify says in the country's context. A price in another currency than the market's is left out: it is not known.
 * `onPage` hears how many variants each page had.
 */
export async function readMarketPrices(
  client: AdminClient, shop: string, markets: readonly MarketRecord[], onPage: (variants: number) => Promise<void>,
): Promise<void> {
  const begun = new Date()
  const lists = new Map<string, FixedPrices>()
  for (const { priceListId } of markets) {
    if (priceListId === null || lists.has(priceListId)) continue
    lists.set(priceListId, (await readFixedPrices(client, priceListId)) ?? new Map())
  }
  for (const pass of chunksOf(markets, marketsInOnePass)) {
    for await (const { nodes } of contextualPages(client, pass)) {
      await withShop(shop, async (db) => {
        for (const [index, market] of pass.entries()) {
          const fixed = market.priceListId === null ? undefined : lists.get(market.priceListId)
          const prices = nodes.flatMap((node) => priceIn(market, node, index, fixed))
          await storeMarketPrices(db, shop, market.country, prices, new Date())
        }
      })
      await onPage(nodes.length)
    }
  }
  await withShop(shop, async (db) => {
    for (const { country } of markets) {
      await forgetMarketPricesUnseenSince(db, shop, country, begun)
      await notePricesRead(db, shop, country, begun)
    }
  })
}

function contextualPages(client: AdminClient, markets: readonly MarketRecord[]) {
  const country = (index: number) => shopifyCountry(markets[index]?.country ?? markets[0]?.country ?? '')
  return windowedPages(async ({ after, query }) => {
    const page = await client.run(ContextualPricesPageDocument, {
      first: pageSize, after, query,
      country1: country(0), country2: country(1), country3: country(2), country4: country(3),
      with2: markets.length > 1, with3: markets.length > 2, with4: markets.length > 3,
    })
    return page.productVariants
  })
}

function priceIn(
  market: MarketRecord, node: PricedVariant, index: number, fixed: FixedPrices | undefined,
): MarketPriceRecord[] {
  const own = fixed?.get(node.id)
  if (own !== undefined) {
    return [{ variantId: node.id, price: own.price.minor, currency: own.price.currency, fixed: true }]
  }
  const contextual = [node.price1, node.price2, node.price3, node.price4][index]
  if (contextual === undefined) return []
  const { minor, currency } = readMoney(contextual.price)
  return currency === market.currency ? [{ variantId: node.id, price: minor, currency, fixed: false }] : []
}
