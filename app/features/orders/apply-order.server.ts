import type { ShopDatabase } from '#app/data/database.server.ts'
import { storeOrder, storeRefund } from '#app/data/order-repository.server.ts'
import { takeWaitingCharges } from '#app/features/profit/invoices/take-waiting-charges.server.ts'
import { readOrderPayload, readRefundPayload, type ReceivedOrder } from './order-payload.ts'
import { workOutOrders } from './work-out-order.server.ts'

/** What became of news about an order: taken in, or older than what was known. */
export type OrderNews = 'applied' | 'stale'

/** Orders that are to be worked out once all that came together is stored. */
export type OrdersToWorkOut = Set<string>

/** Stores the body of an orders webhook. What is older than what is known changes nothing. */
export async function applyOrder(db: ShopDatabase, shop: string, payload: unknown, later: OrdersToWorkOut): Promise<OrderNews> {
  return storeReceived(db, shop, readOrderPayload(payload), later)
}

/** Stores the body of a refunds webhook, also when it comes before its order. */
export async function applyRefund(db: ShopDatabase, shop: string, payload: unknown, later: OrdersToWorkOut): Promise<OrderNews> {
  const refund = readRefundPayload(payload)
  if (refund === null || !(await storeRefund(db, shop, refund))) return 'stale'
  later.add(refund.orderId)
  return 'applied'
}

/** Takes in an order as it stood at its `updatedAt`, and works it out. What is older than what is known changes nothing. */
export async function takeInOrder(db: ShopDatabase, shop: string, received: ReceivedOrder): Promise<OrderNews> {
  const later: OrdersToWorkOut = new Set()
  const news = await storeReceived(db, shop, received, later)
  await workOutOrders(db, shop, [...later])
  return news
}

async function storeReceived(db: ShopDatabase, shop: string, received: ReceivedOrder, later: OrdersToWorkOut): Promise<OrderNews> {
  if (!(await storeOrder(db, shop, received))) return 'stale'
  later.add(received.orderId)
  await takeWaitingCharges(db, shop, received.shipments.flatMap(({ numbers }) => numbers), received.orderId)
  return 'applied'
}
