import type { ShopDatabase } from '#app/data/database.server.ts'
import { findOrder, storeOrder } from '#app/data/order-repository.server.ts'
import { readOrderPayload } from './order-payload.ts'
import { workOutOrder } from './work-out-order.server.ts'

/** Takes in the body of an orders webhook. What is older than what is known changes nothing. */
export async function applyOrder(db: ShopDatabase, shop: string, payload: unknown): Promise<void> {
  const received = readOrderPayload(payload)
  if (!(await storeOrder(db, shop, received))) return
  const order = await findOrder(db, shop, received.orderId)
  if (order !== null) await workOutOrder(db, order)
}
