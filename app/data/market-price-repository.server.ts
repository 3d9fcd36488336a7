import type { Prisma } from '@prisma/client'
import { z } from 'zod'
import type { ShopDatabase } from './database.server.ts'

/** What a buyer in the country pays for a variant, minor units; `fixed` when the price list says so itself. */
export interface MarketPriceRecord {
  readonly variantId: string
  readonly price: number
  readonly currency: string
  readonly fixed: boolean
}

export async function storeMarketPrices(
  db: ShopDatabase, shop: string, country: string, prices: readonly MarketPriceRecord[], readAt: Date,
): Promise<void> {
  if (prices.length === 0) return
  await db.$executeRaw`
    INSERT INTO market_prices (shop, country, variant_id, price, currency, fixed, read_at)
    SELECT ${shop}, ${country}, "variantId", price, currency, fixed, ${readAt}
    FROM jsonb_to_recordset(${JSON.stringify(prices)}::jsonb)
      AS row ("variantId" text, price bigint, currency text, fixed boolean)
    ON CONFLICT (shop, country, variant_id) DO UPDATE SET
      price = excluded.price, currency = excluded.currency, fixed = excluded.fixed, read_at = excluded.read_at`
}

/** Forgets prices of a market that a full read begun at `since` did not see. */
export async function forgetMarketPricesUnseenSince(
  db: ShopDatabase, shop: string, country: string, since: Date,
): Promise<void> {
  await db.marketPrice.deleteMany({ where: { shop, country, readAt: { lt: since } } })
}

export async function forgetMarketPrices(
  db: ShopDatabase, shop: string, country: string, variantIds: readonly string[],
): Promise<void> {
  await db.$executeRaw`
    DELETE FROM market_prices WHERE shop = ${shop} AND country = ${country}
      AND variant_id IN (SELECT jsonb_array_elements_text(${JSON.stringify(variantIds)}::jsonb))`
}

export async function marketPrices(
  db: ShopDatabase, shop: string, country: string,
): Promise<Map<string, MarketPriceRecord>> {
  // One text for all of them: a row each costs several times as much, and a shop may have tens of thousands.
  const [found] = await db.$queryRaw<{ prices: string | null }[]>`
    SELECT json_agg(json_build_array(variant_id, price, currency, fixed))::text AS prices
    FROM market_prices WHERE shop = ${shop} AND country = ${country}`
  const rows = priceListSchema.parse(JSON.parse(found?.prices ?? '[]'))
  return new Map(rows.map(([variantId, price, currency, fixed]) => [variantId, { variantId, price, currency, fixed }]))
}

const priceListSchema = z.array(z.tuple([z.string(), z.int(), z.string(), z.boolean()]))

export async function findMarketPrice(
  db: ShopDatabase, shop: string, country: string, variantId: string,
): Promise<MarketPriceRecord | null> {
  const row = await db.marketPrice.findUnique({ where: { shop_country_variantId: { shop, country, variantId } } })
  return row === null ? null : recordOf(row)
}

function recordOf({ variantId, price, currency, fixed }: Prisma.MarketPriceGetPayload<object>): MarketPriceRecord {
  return { variantId, price: Number(price), currency, fixed }
}

/** Differs whenever a price of the market was written or forgotten. */
export async function marketPricesVersion(db: ShopDatabase, shop: string, country: string): Promise<string> {
  const { _count, _max } = await db.marketPrice.aggregate({
    where: { shop, country },
    _count: true,
    _max: { readAt: true },
  })
  return `${_count}@${_max.readAt?.getTime() ?? 0}`
}
