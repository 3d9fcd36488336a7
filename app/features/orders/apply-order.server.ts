import type { ShopDatabase } from '#app/data/database.server.ts'
import { findOrder, storeOrder, storeRefund } from '#app/data/order-repository.server.ts'
import { takeWaitingCharges } from '#app/features/profit/invoices/take-waiting-charges.server.ts'
import { readOrderPayload, readRefundPayload, type ReceivedOrder } from './order-payload.ts'
import { workOutOrder } from './work-out-order.server.ts'

/** What became of news about an order: taken in, or older than what was known. */
export type OrderNews = 'applied' | 'stale'

/** Takes in the body of an orders webhook. */
export async function applyOrder(db: ShopDatabase, shop: string, payload: unknown): Promise<OrderNews> {
  return takeInOrder(db, shop, readOrderPayload(payload))
}

/** Takes in an order as it stood at its `updatedAt`. What is older than what is known changes nothing. */
export async function takeInOrder(db: ShopDatabase, shop: string, received: ReceivedOrder): Promise<OrderNews> {
  if (!(await storeOrder(db, shop, received))) return 'stale'
  await workOut(db, shop, received.orderId)
  await takeWaitingCharges(db, shop, received.shipments.flatMap(({ numbers }) => numbers), received.orderId)
  return 'applied'
}

/** Takes in the body of a refunds webhook, also when it comes before its order. */
export async function applyRefund(db: ShopDatabase, shop: string, payload: unknown): Promise<OrderNews> {
  const refund = readRefundPayload(payload)
  if (refund === null || !(await storeRefund(db, shop, refund))) return 'stale'
  await workOut(db, shop, refund.orderId)
  return 'applied'
}

async function workOut(db: ShopDatabase, shop: string, orderId: string): Promise<void> {
  const order = await findOrder(db, shop, orderId)
  if (order !== null) await workOutOrder(db, order)
}
