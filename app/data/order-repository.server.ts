import { Prisma } from '@prisma/client'
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
export async function storeOrder(db: ShopDatabase, shop: string, { lines, refunds, shipments, ...sent }: NewOrder): Promise<boolean> {
  const order = { ...sent, gateways: [...sent.gateways] }
  const { orderId } = order
  await lockOrder(db, shop, orderId)
  const known = await db.order.findUnique({ where: { shop_orderId: { shop, orderId } }, select: { updatedAt: true } })
  if (known !== null && known.updatedAt > order.updatedAt) return false
  await db.order.upsert({ where: { shop_orderId: { shop, orderId } }, create: { shop, ...order }, update: order })
  await db.orderLine.deleteMany({ where: { shop, orderId } })
  await db.orderLine.createMany({ data: lines.map((line) => ({ shop, orderId, currency: order.currency, ...line })) })
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
export async function lockOrder(db: ShopDatabase, shop: string, orderId: string): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${shop}), hashtext(${orderId}))::text`
}

/** What was given back of an order, minor units of its currency. */
export async function refundedOf(db: ShopDatabase, shop: string, orderId: string, currency: string): Promise<number> {
  const { _sum } = await db.refund.aggregate({ where: { shop, orderId, currency }, _sum: { amount: true } })
  return Number(_sum.amount ?? 0)
}

/** The state that is known of each of these orders; absent where none is. */
export async function knownVersions(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.order.findMany({
    where: { shop, orderId: { in: [...orderIds] } },
    select: { orderId: true, updatedAt: true },
  })
  return new Map(rows.map(({ orderId, updatedAt }) => [orderId, updatedAt]))
}

export async function storeOrderWorking(
  db: ShopDatabase,
  shop: string,
  orderId: string,
  worked: { readonly working: Prisma.InputJsonValue; readonly profit: number | null; readonly assumedProfit: number | null },
): Promise<void> {
  await db.order.update({ where: { shop_orderId: { shop, orderId } }, data: worked })
}

export async function findOrder(db: ShopDatabase, shop: string, orderId: string): Promise<OrderRecord | null> {
  return db.order.findUnique({ where: { shop_orderId: { shop, orderId } } })
}

export async function orderLines(db: ShopDatabase, shop: string, orderId: string): Promise<OrderLineRecord[]> {
  return db.orderLine.findMany({ where: { shop, orderId }, orderBy: { lineId: 'asc' } })
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

/** For each variant what the last price published in the country by then had assumed; absent where none stands. */
export async function assumedOfVariants(
  db: ShopDatabase, shop: string, country: string, variantIds: readonly string[], at: Date,
): Promise<Map<string, unknown>> {
  if (variantIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ variant_id: string; assumed: unknown }[]>`
    SELECT DISTINCT ON (line.variant_id) line.variant_id, line.assumed
    FROM publication_lines line
    JOIN publications publication ON publication.shop = line.shop AND publication.id = line.publication_id
    WHERE line.shop = ${shop} AND line.variant_id IN (${Prisma.join(variantIds)})
      AND line.state IN ('written', 'verified')
      AND publication.country = ${country} AND publication.created_at <= ${at}
    ORDER BY line.variant_id, publication.created_at DESC`
  return new Map(rows.filter((row) => row.assumed !== null).map((row) => [row.variant_id, row.assumed]))
}

/** What is kept of these orders, for whoever has a right to be told. Ids are the numbers of Shopify's ids; totals are minor units. */
export async function keptOfOrders(db: ShopDatabase, shop: string, numbers: readonly number[]): Promise<Prisma.InputJsonArray> {
  const orders = await db.order.findMany({
    where: { shop, orderId: { in: numbers.map((number) => `gid://shopify/Order/${number}`) } },
    select: { orderId: true, name: true, country: true, currency: true, total: true, createdAt: true },
  })
  return orders.map(({ total, createdAt, ...order }) => ({ ...order, total: total.toString(), createdAt: createdAt.toISOString() }))
}
