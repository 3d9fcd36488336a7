import type { Prisma } from '@prisma/client'
import { z } from 'zod'
import type { Money } from '#shared/money/money.ts'
import { noteShopifyCosts } from './cost-entry-repository.server.ts'
import type { ShopDatabase } from './database.server.ts'

/** A variant as Shopify last told it. Null is what nobody has said. */
export interface VariantRecord {
  readonly variantId: string
  readonly productId: string
  readonly inventoryItemId: string
  readonly productTitle: string
  readonly variantTitle: string | null
  readonly sku: string | null
  readonly productType: string | null
  readonly imageUrl: string | null
  readonly status: string
  readonly price: Money
  readonly unitCost: Money | null
  /** Digits only; what follows the sixth belongs to a country that nobody named. */
  readonly hsCode: string | null
  /** Codes of single countries; digits by ISO 3166-1 alpha-2. */
  readonly countryHs: Readonly<Record<string, string>>
  readonly origin: string | null
  readonly weightGrams: number | null
  /** Pieces on all shelves together; below 0 where more were sold than there were. Null where Shopify does not count them. */
  readonly stock: number | null
  readonly updatedAt: Date
}

/** Writes what was read at `syncedAt`, new or known; one statement for any number of variants. */
export async function storeVariants(
  db: ShopDatabase, shop: string, variants: readonly VariantRecord[], syncedAt: Date,
): Promise<void> {
  if (variants.length === 0) return
  const rows = variants.map(({ price, unitCost, ...variant }) => ({
    ...variant,
    price: price.minor,
    currency: price.currency,
    unitCost: unitCost?.minor ?? null,
    unitCostCurrency: unitCost?.currency ?? null,
  }))
  await db.$executeRaw`
    INSERT INTO variants (shop, variant_id, product_id, inventory_item_id, product_title, variant_title, sku,
      product_type, image_url, status, price, currency, unit_cost, unit_cost_currency, hs_code, country_hs,
      origin, weight_grams, stock, updated_at, synced_at)
    SELECT ${shop}, "variantId", "productId", "inventoryItemId", "productTitle", "variantTitle", sku,
      "productType", "imageUrl", status, price, currency, "unitCost", "unitCostCurrency", "hsCode",
      "countryHs", origin, "weightGrams", stock, "updatedAt", ${syncedAt}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
      "variantId" text, "productId" text, "inventoryItemId" text, "productTitle" text, "variantTitle" text, sku text,
      "productType" text, "imageUrl" text, status text, price bigint, currency text, "unitCost" bigint,
      "unitCostCurrency" text, "hsCode" text, "countryHs" jsonb, origin text, "weightGrams" int, stock int,
      "updatedAt" timestamptz)
    ON CONFLICT (shop, variant_id) DO UPDATE SET
      product_id = excluded.product_id, inventory_item_id = excluded.inventory_item_id,
      product_title = excluded.product_title, variant_title = excluded.variant_title, sku = excluded.sku,
      product_type = excluded.product_type, image_url = excluded.image_url, status = excluded.status,
      price = excluded.price, currency = excluded.currency, unit_cost = excluded.unit_cost,
      unit_cost_currency = excluded.unit_cost_currency, hs_code = excluded.hs_code,
      country_hs = excluded.country_hs, origin = excluded.origin, weight_grams = excluded.weight_grams, stock = excluded.stock,
      updated_at = excluded.updated_at, synced_at = excluded.synced_at`
  await noteShopifyCosts(db, shop, variants.map(({ variantId }) => variantId), syncedAt)
}

/** Forgets variants that a full read begun at `since` did not see, with their market prices. Returns how many. */
export async function forgetVariantsUnseenSince(db: ShopDatabase, shop: string, since: Date): Promise<number> {
  const gone = await db.variant.findMany({ where: { shop, syncedAt: { lt: since } }, select: { variantId: true } })
  return forgetVariants(db, shop, gone.map(({ variantId }) => variantId))
}

export async function forgetVariants(db: ShopDatabase, shop: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const list = JSON.stringify(ids)
  await db.$executeRaw`
    DELETE FROM market_prices WHERE shop = ${shop}
      AND variant_id IN (SELECT jsonb_array_elements_text(${list}::jsonb))`
  const forgotten = await db.$executeRaw`
    DELETE FROM variants WHERE shop = ${shop} AND variant_id IN (SELECT jsonb_array_elements_text(${list}::jsonb))`
  await db.$executeRaw`
    DELETE FROM product_texts AS text WHERE shop = ${shop}
      AND NOT EXISTS (SELECT FROM variants WHERE shop = ${shop} AND variants.product_id = text.product_id)`
  return forgotten
}

/** Every variant of the shop, by product title. */
export async function allVariants(db: ShopDatabase, shop: string): Promise<VariantRecord[]> {
  const rows = await db.variant.findMany({ where: { shop }, orderBy: [{ productTitle: 'asc' }, { variantId: 'asc' }] })
  return rows.map(recordOf)
}

/** The next variants by id, for reading a whole catalogue in parts. */
export async function variantsAfter(db: ShopDatabase, shop: string, after: string | null, count: number): Promise<VariantRecord[]> {
  const rows = await db.variant.findMany({ where: { shop, ...(after !== null && { variantId: { gt: after } }) }, orderBy: { variantId: 'asc' }, take: count })
  return rows.map(recordOf)
}

/** The first variants with an SKU whose title or SKU holds `text`, by title; one for each SKU. */
export async function variantsNamed(db: ShopDatabase, shop: string, text: string, count: number): Promise<VariantRecord[]> {
  const holds = { contains: text, mode: 'insensitive' as const }
  const rows = await db.variant.findMany({
    where: { shop, sku: { not: null }, ...(text === '' ? {} : { OR: [{ productTitle: holds }, { sku: holds }] }) },
    orderBy: [{ productTitle: 'asc' }, { variantId: 'asc' }], distinct: ['sku'], take: count,
  })
  return rows.map(recordOf)
}

export async function variantsBySku(db: ShopDatabase, shop: string, skus: readonly string[]): Promise<VariantRecord[]> {
  const rows = await db.variant.findMany({ where: { shop, sku: { in: [...skus] } }, orderBy: { variantId: 'asc' } })
  return rows.map(recordOf)
}

export async function variantsById(db: ShopDatabase, shop: string, ids: readonly string[]): Promise<VariantRecord[]> {
  const rows = await db.variant.findMany({ where: { shop, variantId: { in: [...ids] } } })
  return rows.map(recordOf)
}

export async function variantIdsOfProducts(
  db: ShopDatabase, shop: string, productIds: readonly string[],
): Promise<string[]> {
  const rows = await db.variant.findMany({
    where: { shop, productId: { in: [...productIds] } },
    select: { variantId: true },
  })
  return rows.map(({ variantId }) => variantId)
}

export async function variantIdsOfInventoryItems(
  db: ShopDatabase, shop: string, itemIds: readonly string[],
): Promise<string[]> {
  const rows = await db.variant.findMany({
    where: { shop, inventoryItemId: { in: [...itemIds] } },
    select: { variantId: true },
  })
  return rows.map(({ variantId }) => variantId)
}

export interface VariantTotals {
  readonly variants: number
  readonly withoutUnitCost: number
  readonly withoutWeight: number
  readonly withoutHs: number
  readonly withoutOrigin: number
  /** Differs whenever any variant was written or forgotten. */
  readonly version: string
}

export async function variantTotals(db: ShopDatabase, shop: string): Promise<VariantTotals> {
  const [totals] = await db.$queryRaw<
    { variants: number; cost: number; weight: number; hs: number; origin: number; latest: Date | null }[]
  >`
    SELECT count(*)::int AS variants, count(unit_cost)::int AS cost, count(weight_grams)::int AS weight,
      count(hs_code)::int AS hs, count(origin)::int AS origin, max(synced_at) AS latest
    FROM variants WHERE shop = ${shop}`
  const { variants, cost, weight, hs, origin, latest } = totals ?? none
  return {
    variants,
    withoutUnitCost: variants - cost,
    withoutWeight: variants - weight,
    withoutHs: variants - hs,
    withoutOrigin: variants - origin,
    version: `${variants}@${latest?.getTime() ?? 0}`,
  }
}

const none = { variants: 0, cost: 0, weight: 0, hs: 0, origin: 0, latest: null }

/** What the column of countries' own codes holds. */
export const countryHsSchema = z.record(z.string(), z.string())

type VariantRow = Prisma.VariantGetPayload<object>

function recordOf(row: VariantRow): VariantRecord {
  return {
    variantId: row.variantId,
    productId: row.productId,
    inventoryItemId: row.inventoryItemId,
    productTitle: row.productTitle,
    variantTitle: row.variantTitle,
    sku: row.sku,
    productType: row.productType,
    imageUrl: row.imageUrl,
    status: row.status,
    price: { minor: Number(row.price), currency: row.currency },
    unitCost:
      row.unitCost === null || row.unitCostCurrency === null
        ? null
        : { minor: Number(row.unitCost), currency: row.unitCostCurrency },
    hsCode: row.hsCode,
    countryHs: countryHsSchema.parse(row.countryHs),
    origin: row.origin,
    weightGrams: row.weightGrams,
    stock: row.stock,
    updatedAt: row.updatedAt,
  }
}
