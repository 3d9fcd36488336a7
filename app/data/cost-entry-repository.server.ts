import type { ShopDatabase } from './database.server.ts'

/**
 * Where a variant's cost is now another than what stands, that holds from the day of `at` where the shop is. A cost that
 * Shopify no longer holds ends nothing: what was paid was paid.
 */
export async function noteShopifyCosts(db: ShopDatabase, shop: string, variantIds: readonly string[], at: Date): Promise<void> {
  await db.$executeRaw`
    WITH today AS (
      SELECT to_char(${at}::timestamptz AT TIME ZONE coalesce((SELECT timezone FROM shops WHERE shop = ${shop}), 'UTC'), 'YYYY-MM-DD') AS day
    )
    INSERT INTO cost_entries (shop, variant_id, valid_from, currency, unit_cost, source)
    SELECT v.shop, v.variant_id, today.day, v.unit_cost_currency, v.unit_cost, 'shopify'
    FROM today CROSS JOIN variants v
    LEFT JOIN LATERAL (
      SELECT e.unit_cost, e.currency FROM cost_entries e
      WHERE e.shop = v.shop AND e.variant_id = v.variant_id AND e.unit_cost IS NOT NULL AND e.valid_from <= today.day
      ORDER BY e.valid_from DESC LIMIT 1
    ) last ON true
    WHERE v.shop = ${shop} AND v.variant_id IN (SELECT jsonb_array_elements_text(${JSON.stringify(variantIds)}::jsonb))
      AND v.unit_cost IS NOT NULL AND v.unit_cost_currency IS NOT NULL
      AND (last.unit_cost IS DISTINCT FROM v.unit_cost OR last.currency IS DISTINCT FROM v.unit_cost_currency)
    ON CONFLICT (shop, variant_id, valid_from) DO UPDATE SET
      currency = excluded.currency, unit_cost = excluded.unit_cost, source = excluded.source,
      first_leg = CASE WHEN cost_entries.currency = excluded.currency THEN cost_entries.first_leg END`
}
