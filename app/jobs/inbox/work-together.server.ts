import type { ShopDatabase } from '#app/data/database.server.ts'
import { workOutOrders } from '#app/features/orders/work-out-order.server.ts'
import type { Together } from './effect.ts'

/** Lets effects of a shop's events happen in one transaction, and does at the end, once, what they left for it. */
export async function workTogether<T>(db: ShopDatabase, shop: string, effects: (together: Together) => Promise<T>): Promise<T> {
  const together: Together = { ordersToWorkOut: new Set() }
  const result = await effects(together)
  await workOutOrders(db, shop, [...together.ordersToWorkOut])
  return result
}
