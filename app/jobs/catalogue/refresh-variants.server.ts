import { withShop } from '#app/data/database.server.ts'
import { marketPrices, storeMarketPrices } from '#app/data/market-price-repository.server.ts'
import { allMarkets, type MarketRecord } from '#app/data/market-repository.server.ts'
import { storeProductTexts } from '#app/data/product-text-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import {
  forgetVariants, storeVariants, variantIdsOfInventoryItems, variantIdsOfProducts, type VariantRecord,
} from '#app/data/variant-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import {
  ContextualPricesByIdDocument, ShopBasicsDocument, VariantsByIdDocument, VariantsOfProductDocument,
  type VariantFieldsFragment,
} from '#app/shopify/generated/operations.ts'
import { readMoney } from '#app/shopify/read-money.ts'
import { shopifyCountry } from '#app/shopify/schema-codes.ts'
import { chunksOf, pagesOf } from './pages.ts'
import { productTextOf, variantRecord } from './variant-record.ts'

const pageSize = 250

/** Reads a product's variants again with what buyers pay for them, and forgets those that are gone. Returns those that are new. */
export async function refreshProduct(client: AdminClient, shop: string, productId: string): Promise<string[]> {
  const nodes: VariantFieldsFragment[] = []
  const pages = pagesOf(async (after) => {
    const { product } = await client.run(VariantsOfProductDocument, { productId, first: pageSize, after })
    return product?.variants ?? null
  })
  for await (const page of pages) nodes.push(...page.nodes)
  const known = await withShop(shop, (db) => variantIdsOfProducts(db, shop, [productId]))
  const records = await storeRead(client, shop, nodes, known)
  const markets = await withShop(shop, (db) => allMarkets(db, shop))
  const ids = records.map(({ variantId }) => variantId)
  for (const market of markets) await refreshMarketPrices(client, shop, market, ids)
  return ids.filter((id) => !known.includes(id))
}

/** Reads single variants again, and forgets those that are gone. Returns them as they are now. */
export async function refreshVariants(
  client: AdminClient, shop: string, variantIds: readonly string[],
): Promise<VariantRecord[]> {
  const records: VariantRecord[] = []
  for (const ids of chunksOf(variantIds, pageSize)) {
    const { nodes } = await client.run(VariantsByIdDocument, { ids })
    const found = nodes.filter(isVariant)
    records.push(...(await storeRead(client, shop, found, ids)))
  }
  return records
}

export async function refreshInventoryItems(
  client: AdminClient, shop: string, itemIds: readonly string[],
): Promise<void> {
  const ids = await withShop(shop, (db) => variantIdsOfInventoryItems(db, shop, itemIds))
  await refreshVariants(client, shop, ids)
}

function isVariant(node: object | null): node is VariantFieldsFragment {
  return node !== null && 'inventoryItem' in node
}

async function storeRead(
  client: AdminClient, shop: string, nodes: readonly VariantFieldsFragment[], known: readonly string[],
): Promise<VariantRecord[]> {
  const currency = await currencyOf(client, shop)
  const records = nodes.map((node) => variantRecord(node, currency))
  const seen = new Set(records.map(({ variantId }) => variantId))
  await withShop(shop, async (db) => {
    await storeVariants(db, shop, records, new Date())
    await storeProductTexts(db, shop, nodes.map(productTextOf))
    await forgetVariants(db, shop, known.filter((id) => !seen.has(id)))
  })
  return records
}

async function currencyOf(client: AdminClient, shop: string): Promise<string> {
  const known = await withShop(shop, (db) => findShop(db, shop))
  return known?.currency ?? (await client.run(ShopBasicsDocument, {})).shop.currencyCode
}

/** A fixed price is left as it was read: only the price list itself can tell that it changed. */
async function refreshMarketPrices(
  client: AdminClient, shop: string, market: MarketRecord, variantIds: readonly string[],
): Promise<void> {
  const known = await withShop(shop, (db) => marketPrices(db, shop, market.country))
  await refreshContextualPrices(client, shop, market, variantIds.filter((id) => known.get(id)?.fixed !== true))
}

/** Reads again what buyers in a country pay for variants without a fixed price. */
export async function refreshContextualPrices(
  client: AdminClient, shop: string, market: { readonly country: string; readonly currency: string },
  variantIds: readonly string[],
): Promise<void> {
  for (const ids of chunksOf(variantIds, pageSize)) {
    const { nodes } = await client.run(ContextualPricesByIdDocument, { ids, country: shopifyCountry(market.country) })
    const prices = nodes.flatMap((node) => {
      if (node === null || !('contextualPricing' in node)) return []
      const { minor, currency } = readMoney(node.contextualPricing.price)
      return currency === market.currency ? [{ variantId: node.id, price: minor, currency, fixed: false }] : []
    })
    await withShop(shop, (db) => storeMarketPrices(db, shop, market.country, prices, new Date()))
  }
}
