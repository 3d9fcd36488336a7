import type { ShopDatabase } from './database.server.ts'

/**
 * Where a variant's cost is now another than what stood last, that holds from the day of `at` where the shop is. A
 * first leg goes on as it was. A cost that Shopify no longer holds ends nothing: what was paid was paid.
 */
export async function noteShopifyCosts(db: ShopDatabase, shop: string, variantIds: readonly string[], at: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO cost_entries (shop, variant_id, valid_from, currency, unit_cost, first_leg, source)
    SELECT v.shop, v.variant_id,
      to_char(${at}::timestamptz AT TIME ZONE coalesce((SELECT timezone FROM shops WHERE shop = v.shop), 'UTC'), 'YYYY-MM-DD'),
      v.unit_cost_currency, v.unit_cost, CASE WHEN last.currency = v.unit_cost_currency THEN last.first_leg END, 'shopify'
    FROM variants v
    LEFT JOIN LATERAL (
      SELECT e.unit_cost, e.currency, e.first_leg FROM cost_entries e
      WHERE e.shop = v.shop AND e.variant_id = v.variant_id ORDER BY e.valid_from DESC LIMIT 1
    ) last ON true
    WHERE v.shop = ${shop} AND v.variant_id IN (SELECT jsonb_array_elements_text(${JSON.stringify(variantIds)}::jsonb))
      AND v.unit_cost IS NOT NULL AND v.unit_cost_currency IS NOT NULL
      AND (last.unit_cost IS DISTINCT FROM v.unit_cost OR last.currency IS DISTINCT FROM v.unit_cost_currency)
    ON CONFLICT (shop, variant_id, valid_from) DO UPDATE SET
      currency = excluded.currency, unit_cost = excluded.unit_cost, first_leg = excluded.first_leg, source = excluded.source`
}
