import type { Prisma } from '@prisma/client'
import { marketPolicySchema, type MarketPolicy } from '#shared/pricing/market-policy.ts'
import type { ShopDatabase } from './database.server.ts'

export interface MarketRecord {
  readonly country: string
  readonly name: string
  readonly currency: string
  readonly marketId: string | null
  readonly catalogId: string | null
  readonly priceListId: string | null
  readonly pricesAt: Date | null
  readonly policy: MarketPolicy
  readonly policyAt: Date
}

/** Where a country's prices live in Shopify; null where there is no such thing (yet). */
export interface MarketLink {
  readonly name: string
  readonly currency: string
  readonly marketId: string | null
  readonly catalogId: string | null
  readonly priceListId: string | null
}

export async function allMarkets(db: ShopDatabase, shop: string): Promise<MarketRecord[]> {
  const rows = await db.market.findMany({ where: { shop }, orderBy: { country: 'asc' } })
  return rows.map(recordOf)
}

export async function findMarket(db: ShopDatabase, shop: string, country: string): Promise<MarketRecord | null> {
  const row = await db.market.findUnique({ where: { shop_country: { shop, country } } })
  return row === null ? null : recordOf(row)
}

export async function marketsOfCountries(db: ShopDatabase, shop: string, countries: readonly string[]): Promise<Map<string, MarketRecord>> {
  const rows = await db.market.findMany({ where: { shop, country: { in: [...new Set(countries)] } } })
  return new Map(rows.map((row) => [row.country, recordOf(row)]))
}

export async function addMarket(
  db: ShopDatabase, shop: string, country: string, link: MarketLink, policy: MarketPolicy,
): Promise<void> {
  await db.market.create({ data: { shop, country, ...link, policy } })
}

/** Takes a market off the list with the prices read for it. Its publications stay: they are history. */
export async function removeMarket(db: ShopDatabase, shop: string, country: string): Promise<void> {
  await db.marketPrice.deleteMany({ where: { shop, country } })
  await db.market.deleteMany({ where: { shop, country } })
}

export async function linkMarket(db: ShopDatabase, shop: string, country: string, link: MarketLink): Promise<void> {
  await db.market.updateMany({ where: { shop, country }, data: { ...link } })
}

export async function linkPriceList(
  db: ShopDatabase, shop: string, country: string, catalogId: string, priceListId: string,
): Promise<void> {
  await db.market.updateMany({ where: { shop, country }, data: { catalogId, priceListId } })
}

export async function storePolicy(
  db: ShopDatabase, shop: string, country: string, policy: MarketPolicy, at: Date,
): Promise<void> {
  await db.market.updateMany({ where: { shop, country }, data: { policy, policyAt: at } })
}

export async function notePricesRead(db: ShopDatabase, shop: string, country: string, at: Date): Promise<void> {
  await db.market.updateMany({ where: { shop, country }, data: { pricesAt: at } })
}

function recordOf({ shop: _, policy, ...row }: Prisma.MarketGetPayload<object>): MarketRecord {
  return { ...row, policy: marketPolicySchema.parse(policy) }
}
