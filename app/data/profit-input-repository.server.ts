import { z } from 'zod'
import { firstLegWays } from '#shared/profit/first-leg.ts'
import { chargeKinds } from '#shared/profit/invoices/charge-kinds.ts'
import type { ShopDatabase } from './database.server.ts'

const amount = z.number().int()
const inputs = z.object({
  order: z.object({
    country: z.string().nullable(), currency: z.string(), shopCurrency: z.string(), shipping: amount.nullable(), discounts: amount,
    tax: amount.nullable(), total: amount, shopTotal: amount.nullable(), gateways: z.array(z.string()), createdAt: z.coerce.date(),
    working: z.unknown(),
  }),
  lines: z.array(z.object({
    lineId: z.string(), variantId: z.string().nullable(), sku: z.string().nullable(), title: z.string(), quantity: z.number().int(),
    price: amount, discount: amount, pieceGrams: z.number().int().nullable(),
  })),
  refunds: z.array(z.object({
    amount,
    lines: z.array(z.object({ lineId: z.string(), quantity: z.number().int(), amount, restock: z.string().nullable() })),
  })),
  costs: z.array(z.object({
    variantId: z.string(), validFrom: z.string(), currency: z.string(), unitCost: amount.nullable(), firstLeg: amount.nullable(),
  })),
  charges: z.array(z.object({ kind: z.enum(chargeKinds), amount, currency: z.string(), day: z.string() })),
  terms: z.array(z.object({
    gateway: z.string(), validFrom: z.string(), payment: z.number().int(), paymentFixed: amount, platform: z.number().int(),
  })),
  firstLeg: z.array(z.object({ validFrom: z.string(), way: z.enum(firstLegWays), perKilo: amount.nullable() })),
  shop: z.object({ timezone: z.string().nullable(), shipFrom: z.string().nullable() }).nullable(),
  market: z.object({ currency: z.string(), policy: z.unknown() }).nullable(),
})

/** All that is known of an order's profit. Amounts are minor units of their currencies. */
export type ProfitInputs = z.infer<typeof inputs>

/** Null when there is no such order. */
export async function profitInputs(db: ShopDatabase, shop: string, orderId: string): Promise<ProfitInputs | null> {
  return (await profitInputsOf(db, shop, [orderId])).get(orderId) ?? null
}

/** Reads all of it in one statement; orders that are not there are absent. */
export async function profitInputsOf(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, ProfitInputs>> {
  const rows = await db.$queryRaw<{ orderId: string; inputs: unknown }[]>`
    SELECT o.order_id AS "orderId", json_build_object(
      'order', json_build_object(
        'country', o.country, 'currency', o.currency, 'shopCurrency', o.shop_currency, 'shipping', o.shipping,
        'discounts', o.discounts, 'tax', o.tax, 'total', o.total, 'shopTotal', o.shop_total, 'gateways', o.gateways,
        'createdAt', o.created_at, 'working', o.working),
      'lines', coalesce((
        SELECT json_agg(json_build_object(
          'lineId', l.line_id, 'variantId', l.variant_id, 'sku', l.sku, 'title', l.title, 'quantity', l.quantity,
          'price', l.price, 'discount', l.discount, 'pieceGrams', v.weight_grams) ORDER BY l.line_id)
        FROM order_lines l LEFT JOIN variants v ON v.shop = l.shop AND v.variant_id = l.variant_id
        WHERE l.shop = o.shop AND l.order_id = o.order_id), '[]'),
      'refunds', coalesce((
        SELECT json_agg(json_build_object('amount', r.amount, 'lines', coalesce((
          SELECT json_agg(json_build_object('lineId', b.line_id, 'quantity', b.quantity, 'amount', b.amount, 'restock', b.restock))
          FROM refund_lines b WHERE b.shop = r.shop AND b.refund_id = r.refund_id), '[]')) ORDER BY r.refund_id)
        FROM refunds r WHERE r.shop = o.shop AND r.order_id = o.order_id AND r.currency = o.currency), '[]'),
      'costs', coalesce((
        SELECT json_agg(json_build_object(
          'variantId', c.variant_id, 'validFrom', c.valid_from, 'currency', c.currency, 'unitCost', c.unit_cost, 'firstLeg', c.first_leg) ORDER BY c.source)
        FROM cost_entries c WHERE c.shop = o.shop AND c.variant_id IN (
          SELECT l.variant_id FROM order_lines l WHERE l.shop = o.shop AND l.order_id = o.order_id)), '[]'),
      'charges', coalesce((
        SELECT json_agg(json_build_object('kind', c.kind, 'amount', c.amount, 'currency', c.currency, 'day', c.day))
        FROM carrier_charges c WHERE c.shop = o.shop AND c.order_id = o.order_id AND NOT c.doubled), '[]'),
      'terms', coalesce((
        SELECT json_agg(json_build_object(
          'gateway', f.gateway, 'validFrom', f.valid_from, 'payment', f.payment, 'paymentFixed', f.payment_fixed, 'platform', f.platform))
        FROM fee_terms f WHERE f.shop = o.shop), '[]'),
      'firstLeg', coalesce((
        SELECT json_agg(json_build_object('validFrom', t.valid_from, 'way', t.way, 'perKilo', t.per_kilo))
        FROM first_leg_terms t WHERE t.shop = o.shop), '[]'),
      'shop', (SELECT json_build_object('timezone', s.timezone, 'shipFrom', s.ship_from) FROM shops s WHERE s.shop = o.shop),
      'market', (SELECT json_build_object('currency', m.currency, 'policy', m.policy)
        FROM markets m WHERE m.shop = o.shop AND m.country = o.country)
    ) AS inputs
    FROM orders o WHERE o.shop = ${shop} AND o.order_id = ANY (${orderIds}::text[])`
  return new Map(rows.map((row) => [row.orderId, inputs.parse(row.inputs)]))
}
