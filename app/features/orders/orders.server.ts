import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { findOrder, orderLines, ordersPage, type OrderRecord } from '#app/data/order-repository.server.ts'
import type { OrderDetail, OrderRow, OrdersPage, OrdersQuery, OrderWorking } from './orders.ts'
import { landedOf } from './landed-of.ts'
import { readWorking } from './stored-working.ts'
import { workOutOrder } from './work-out-order.server.ts'

const pageSize = 25

/** A page of orders, newest first. What was missing and is known by now is worked out on the way. */
export async function orders(shop: string, query: OrdersQuery): Promise<OrdersPage> {
  return withShop(shop, async (db) => {
    const page = Math.max(1, query.page)
    const { rows, total } = await ordersPage(db, shop, { country: query.country, page, size: pageSize })
    const shown: OrderRow[] = []
    for (const record of rows) shown.push(rowOf(record, await presentWorking(db, record)))
    return { rows: shown, page, pages: Math.max(1, Math.ceil(total / pageSize)), total }
  })
}

/** One order with its lines and working; null when the shop has no such order. */
export async function order(shop: string, orderId: string): Promise<OrderDetail | null> {
  return withShop(shop, async (db) => {
    const record = await findOrder(db, shop, orderId)
    if (record === null) return null
    const working = await presentWorking(db, record)
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

async function presentWorking(db: ShopDatabase, record: OrderRecord): Promise<OrderWorking | null> {
  const stored = readWorking(record.working)
  return stored === null || stored.actual.profit === null ? workOutOrder(db, record) : stored
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
