import type { Prisma } from '@prisma/client'
import type { CostEntry } from '#shared/profit/cost-at.ts'
import type { ShopDatabase } from './database.server.ts'

export type CostEntryRecord = Prisma.CostEntryGetPayload<object>

/** What a person said of a variant's costs. */
export interface NotedCost extends CostEntry {
  readonly variantId: string
}

/**
 * Where a variant's cost in Shopify is now another than when it was last noted, that holds from the day of `at` where
 * the shop is. A cost that Shopify no longer holds ends nothing: what was paid was paid.
 */
export async function noteShopifyCosts(db: ShopDatabase, shop: string, variantIds: readonly string[], at: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO cost_entries (shop, variant_id, valid_from, currency, unit_cost, source)
    SELECT v.shop, v.variant_id,
      to_char(${at}::timestamptz AT TIME ZONE coalesce((SELECT timezone FROM shops WHERE shop = v.shop), 'UTC'), 'YYYY-MM-DD'),
      v.unit_cost_currency, v.unit_cost, 'shopify'
    FROM variants v
    LEFT JOIN LATERAL (
      SELECT e.unit_cost, e.currency FROM cost_entries e
      WHERE e.shop = v.shop AND e.variant_id = v.variant_id AND e.source = 'shopify' ORDER BY e.valid_from DESC LIMIT 1
    ) last ON true
    WHERE v.shop = ${shop} AND v.variant_id IN (SELECT jsonb_array_elements_text(${JSON.stringify(variantIds)}::jsonb))
      AND v.unit_cost IS NOT NULL AND v.unit_cost_currency IS NOT NULL
      AND (last.unit_cost IS DISTINCT FROM v.unit_cost OR last.currency IS DISTINCT FROM v.unit_cost_currency)
    ON CONFLICT (shop, variant_id, valid_from, source) DO UPDATE SET currency = excluded.currency, unit_cost = excluded.unit_cost`
}

/**
 * Stores what a person said; of the same variant and day it adds to what was said before in the same currency. `earliest`
 * is true where a variant has nothing from before: days before that are touched too.
 */
export async function storeNotedCosts(db: ShopDatabase, shop: string, costs: readonly NotedCost[]): Promise<{ readonly earliest: boolean }> {
  const rows = JSON.stringify(costs)
  await db.$executeRaw`
    INSERT INTO cost_entries (shop, variant_id, valid_from, currency, unit_cost, first_leg, source)
    SELECT ${shop}, "variantId", "validFrom", currency, "unitCost", "firstLeg", 'file'
    FROM jsonb_to_recordset(${rows}::jsonb) AS noted ("variantId" text, "validFrom" text, currency text, "unitCost" bigint, "firstLeg" bigint)
    ON CONFLICT (shop, variant_id, valid_from, source) DO UPDATE SET
      currency = excluded.currency,
      unit_cost = coalesce(excluded.unit_cost, CASE WHEN cost_entries.currency = excluded.currency THEN cost_entries.unit_cost END),
      first_leg = coalesce(excluded.first_leg, CASE WHEN cost_entries.currency = excluded.currency THEN cost_entries.first_leg END)`
  const [found] = await db.$queryRaw<{ earliest: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM jsonb_to_recordset(${rows}::jsonb) AS noted ("variantId" text, "validFrom" text)
      WHERE NOT EXISTS (
        SELECT FROM cost_entries e WHERE e.shop = ${shop} AND e.variant_id = noted."variantId" AND e.valid_from < noted."validFrom")
    ) AS earliest`
  return { earliest: found?.earliest ?? true }
}

/** All that is known of costs by variant and day, the oldest first; of one day what a person said before what Shopify did. */
export async function costHistory(db: ShopDatabase, shop: string): Promise<CostEntryRecord[]> {
  return db.costEntry.findMany({ where: { shop }, orderBy: [{ variantId: 'asc' }, { validFrom: 'asc' }, { source: 'asc' }] })
}
