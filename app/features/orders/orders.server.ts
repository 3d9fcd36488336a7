import { withShop } from '#app/data/database.server.ts'
import { findOrder, orderLines, ordersPage, type OrderRecord } from '#app/data/order-repository.server.ts'
import type { OrderDetail, OrderRow, OrdersPage, OrdersQuery, OrderWorking } from './orders.ts'
import { landedOf } from './landed-of.ts'
import { readWorking } from './stored-working.ts'
import { workOutOrders } from './work-out-order.server.ts'

const pageSize = 25

/** A page of orders, newest first. What was missing and is known by now is worked out on the way. */
export async function orders(shop: string, query: OrdersQuery): Promise<OrdersPage> {
  return withShop(shop, async (db) => {
    const page = Math.max(1, query.page)
    const { rows, total } = await ordersPage(db, shop, { country: query.country, page, size: pageSize })
    const stored = new Map(rows.map((record) => [record.orderId, wholeWorking(record)]))
    const worked = await workOutOrders(db, shop, rows.flatMap(({ orderId }) => (stored.get(orderId) ?? null) === null ? orderId : []))
    const shown = rows.map((record) => rowOf(record, stored.get(record.orderId) ?? worked.get(record.orderId) ?? null))
    return { rows: shown, page, pages: Math.max(1, Math.ceil(total / pageSize)), total }
  })
}

/** One order with its lines and working; null when the shop has no such order. */
export async function order(shop: string, orderId: string): Promise<OrderDetail | null> {
  return withShop(shop, async (db) => {
    const record = await findOrder(db, shop, orderId)
    if (record === null) return null
    const working = wholeWorking(record) ?? (await workOutOrders(db, shop, [orderId])).get(orderId) ?? null
    const lines = await orderLines(db, shop, orderId)
    return {
      order: rowOf(record, working),
      lines: lines.map(({ lineId, variantId, sku, title, quantity, price, discount }) => ({
        lineId, variantId, sku, title, quantity, price: Number(price), discount: Number(discount),
      })),
      working,
    }
  })
}

/** Null where something is missing that may be known by now. */
function wholeWorking({ working }: OrderRecord): OrderWorking | null {
  const stored = readWorking(working)
  return stored === null || stored.actual.profit === null ? null : stored
}

function rowOf(record: OrderRecord, working: OrderWorking | null): OrderRow {
  const { orderId, name, country, currency } = record
  return {
    orderId,
    name,
    country,
    currency,
    createdAt: record.createdAt.toISOString(),
    total: Number(record.total),
    landed: working === null ? null : landedOf(working.actual),
    profit: working?.actual.profit ?? null,
    assumedProfit: working?.assumed?.profit ?? null,
  }
}
