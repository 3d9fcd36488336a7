import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'
import { storeShipment, type NewShipment } from './shipment-repository.server.ts'

export type OrderRecord = Prisma.OrderGetPayload<object>
export type OrderLineRecord = Prisma.OrderLineGetPayload<object>

export interface NewOrder {
  readonly orderId: string
  readonly name: string
  readonly country: string | null
  readonly currency: string
  readonly shopCurrency: string
  readonly goods: number
  readonly shipping: number | null
  readonly discounts: number
  readonly tax: number | null
  readonly total: number
  readonly shopTotal: number | null
  readonly gateways: readonly string[]
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly cancelledAt: Date | null
  readonly refunds: readonly NewRefund[]
  readonly shipments: readonly NewShipment[]
  readonly lines: readonly {
    readonly lineId: string
    readonly variantId: string | null
    readonly sku: string | null
    readonly title: string
    readonly quantity: number
    readonly price: number
    readonly discount: number
  }[]
}

export interface NewRefund {
  readonly refundId: string
  readonly orderId: string
  readonly currency: string
  readonly amount: number
  readonly createdAt: Date
  readonly lines: readonly { readonly lineId: string; readonly quantity: number; readonly amount: number; readonly restock: string | null }[]
}

/** Stores an order as Shopify tells it, unless something newer is known. False when what is known is newer. */
export async function storeOrder(db: ShopDatabase, shop: string, { lines, refunds, shipments, ...order }: NewOrder): Promise<boolean> {
  const { orderId } = order
  await lockOrder(db, shop, orderId)
  const stored = await db.$queryRaw<unknown[]>`
    WITH stored AS (
      INSERT INTO orders (
        shop, order_id, name, country, currency, shop_currency, goods, shipping, discounts, tax, total, shop_total, gateways,
        created_at, updated_at, cancelled_at
      ) VALUES (
        ${shop}, ${orderId}, ${order.name}, ${order.country}, ${order.currency}, ${order.shopCurrency}, ${order.goods}::bigint,
        ${order.shipping}::bigint, ${order.discounts}::bigint, ${order.tax}::bigint, ${order.total}::bigint, ${order.shopTotal}::bigint,
        ${JSON.stringify(order.gateways)}::jsonb, ${order.createdAt}, ${order.updatedAt}, ${order.cancelledAt}::timestamptz
      )
      ON CONFLICT (shop, order_id) DO UPDATE SET
        name = excluded.name, country = excluded.country, currency = excluded.currency, shop_currency = excluded.shop_currency,
        goods = excluded.goods, shipping = excluded.shipping, discounts = excluded.discounts, tax = excluded.tax, total = excluded.total,
        shop_total = excluded.shop_total, gateways = excluded.gateways, created_at = excluded.created_at,
        updated_at = excluded.updated_at, cancelled_at = excluded.cancelled_at
      WHERE orders.updated_at <= excluded.updated_at
      RETURNING order_id
    ),
    gone AS (
      DELETE FROM order_lines WHERE shop = ${shop} AND order_id = (SELECT order_id FROM stored)
        AND line_id <> ALL (${lines.map(({ lineId }) => lineId)}::text[])
    ),
    kept AS (
      INSERT INTO order_lines (shop, order_id, line_id, variant_id, sku, title, quantity, price, discount, currency)
      SELECT ${shop}, order_id, "lineId", "variantId", sku, title, quantity, price, discount, ${order.currency}
      FROM stored, jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        AS line ("lineId" text, "variantId" text, sku text, title text, quantity int, price bigint, discount bigint)
      ON CONFLICT (shop, order_id, line_id) DO UPDATE SET
        variant_id = excluded.variant_id, sku = excluded.sku, title = excluded.title, quantity = excluded.quantity,
        price = excluded.price, discount = excluded.discount, currency = excluded.currency
    )
    SELECT 1 FROM stored`
  if (stored.length === 0) return false
  for (const refund of refunds) await keepRefund(db, shop, refund)
  for (const shipment of shipments) await storeShipment(db, shop, shipment)
  return true
}

/** Stores a refund that came by itself. False when it was known: a refund never changes. */
export async function storeRefund(db: ShopDatabase, shop: string, refund: NewRefund): Promise<boolean> {
  await lockOrder(db, shop, refund.orderId)
  return keepRefund(db, shop, refund)
}

async function keepRefund(db: ShopDatabase, shop: string, { lines, ...refund }: NewRefund): Promise<boolean> {
  const { count } = await db.refund.createMany({ data: { shop, ...refund }, skipDuplicates: true })
  if (count === 0) return false
  await db.refundLine.createMany({ data: lines.map((line) => ({ shop, refundId: refund.refundId, ...line })) })
  return true
}

// Two events of one order may be under way at once, and the order may not be there yet to be locked.
async function lockOrder(db: ShopDatabase, shop: string, orderId: string): Promise<void> {
  await lockOrders(db, shop, [orderId])
}

export async function lockOrders(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<void> {
  // In one order everywhere, so that nobody waits in a ring.
  await db.$queryRaw`
    SELECT count(pg_advisory_xact_lock(hashtext(${shop}), hashtext(id))::text) FROM unnest(${orderIds.toSorted()}::text[]) AS id`
}

export async function findOrders(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<OrderRecord[]> {
  return db.order.findMany({ where: { shop, orderId: { in: [...orderIds] } } })
}

/** What was given back of each of these orders in its own currency, minor units; absent where nothing was. */
export async function refundedOfOrders(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ orderId: string; amount: bigint }[]>`
    SELECT o.order_id AS "orderId", sum(r.amount)::bigint AS amount
    FROM refunds r JOIN orders o ON o.shop = r.shop AND o.order_id = r.order_id AND o.currency = r.currency
    WHERE r.shop = ${shop} AND r.order_id = ANY (${orderIds}::text[]) GROUP BY 1`
  return new Map(rows.map(({ orderId, amount }) => [orderId, Number(amount)]))
}

/** The state that is known of each of these orders; absent where none is. */
export async function knownVersions(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.order.findMany({
    where: { shop, orderId: { in: [...orderIds] } },
    select: { orderId: true, updatedAt: true },
  })
  return new Map(rows.map(({ orderId, updatedAt }) => [orderId, updatedAt]))
}

export interface StoredWorking {
  readonly orderId: string
  readonly working: Prisma.InputJsonValue
  /** Minor units of the order's currency; null is unknown. */
  readonly profit: number | null
  readonly assumedProfit: number | null
}

export async function storeOrderWorkings(db: ShopDatabase, shop: string, workings: readonly StoredWorking[]): Promise<void> {
  await db.$executeRaw`
    UPDATE orders SET working = worked.working, profit = worked.profit, assumed_profit = worked."assumedProfit"
    FROM jsonb_to_recordset(${JSON.stringify(workings)}::jsonb)
      AS worked ("orderId" text, working jsonb, profit bigint, "assumedProfit" bigint)
    WHERE orders.shop = ${shop} AND orders.order_id = worked."orderId"`
}

export async function findOrder(db: ShopDatabase, shop: string, orderId: string): Promise<OrderRecord | null> {
  return db.order.findUnique({ where: { shop_orderId: { shop, orderId } } })
}

export async function orderLines(db: ShopDatabase, shop: string, orderId: string): Promise<OrderLineRecord[]> {
  return db.orderLine.findMany({ where: { shop, orderId }, orderBy: { lineId: 'asc' } })
}

/** The lines of these orders, each order's together. */
export async function linesOfOrders(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, OrderLineRecord[]>> {
  const rows = await db.orderLine.findMany({ where: { shop, orderId: { in: [...orderIds] } }, orderBy: [{ orderId: 'asc' }, { lineId: 'asc' }] })
  return Map.groupBy(rows, ({ orderId }) => orderId)
}

/** Newest first; pages count from 1. */
export async function ordersPage(
  db: ShopDatabase, shop: string, query: { readonly country: string | null; readonly page: number; readonly size: number },
): Promise<{ rows: OrderRecord[]; total: number }> {
  const where = { shop, ...(query.country !== null && { country: query.country }) }
  const total = await db.order.count({ where })
  const rows = await db.order.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { orderId: 'asc' }],
    skip: (query.page - 1) * query.size,
    take: query.size,
  })
  return { rows, total }
}

/** For each line of these orders what the last price published in the order's country by then had assumed; absent where none stands. */
export async function assumedOfOrders(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, Map<string, unknown>>> {
  const rows = await db.$queryRaw<{ orderId: string; variantId: string; assumed: unknown }[]>`
    SELECT DISTINCT ON (o.order_id, line.variant_id) o.order_id AS "orderId", line.variant_id AS "variantId", line.assumed
    FROM orders o
    JOIN order_lines sold ON sold.shop = o.shop AND sold.order_id = o.order_id
    JOIN publication_lines line ON line.shop = sold.shop AND line.variant_id = sold.variant_id AND line.state IN ('written', 'verified')
    JOIN publications publication ON publication.shop = line.shop AND publication.id = line.publication_id
      AND publication.country = o.country AND publication.created_at <= o.created_at
    WHERE o.shop = ${shop} AND o.order_id = ANY (${orderIds}::text[])
    ORDER BY o.order_id, line.variant_id, publication.created_at DESC`
  const told = rows.filter((row) => row.assumed !== null)
  return new Map([...Map.groupBy(told, ({ orderId }) => orderId)].map(([orderId, lines]) =>
    [orderId, new Map(lines.map(({ variantId, assumed }) => [variantId, assumed]))]))
}

/** What is kept of these orders, for whoever has a right to be told. Ids are the numbers of Shopify's ids; totals are minor units. */
export async function keptOfOrders(db: ShopDatabase, shop: string, numbers: readonly number[]): Promise<Prisma.InputJsonArray> {
  const orders = await db.order.findMany({
    where: { shop, orderId: { in: numbers.map((number) => `gid://shopify/Order/${number}`) } },
    select: { orderId: true, name: true, country: true, currency: true, total: true, createdAt: true },
  })
  return orders.map(({ total, createdAt, ...order }) => ({ ...order, total: total.toString(), createdAt: createdAt.toISOString() }))
}
