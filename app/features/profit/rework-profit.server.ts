import { z } from 'zod'
import { forgetGaps } from '#app/data/carrier-invoice-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { findOrder } from '#app/data/order-repository.server.ts'
import { ordersAfter } from '#app/data/profit-repository.server.ts'
import { addTask, noteProgress, type TaskRecord } from '#app/data/task-repository.server.ts'
import { readWorking } from '#app/features/orders/stored-working.ts'
import { workOutOrders } from '#app/features/orders/work-out-order.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { recordProfits } from './record-profit.server.ts'

const workSchema = z.union([
  /** Orders from a moment on; those that are not wholly known only, if asked. */
  z.object({ from: z.coerce.date(), openOnly: z.boolean() }),
  z.object({ orderIds: z.array(z.string()) }),
])
export type ProfitWork = { readonly from: Date; readonly openOnly: boolean } | { readonly orderIds: readonly string[] }

const batch = 100

/** Has the profit of orders worked out again. Answers the task a person may watch. */
export async function startRework(db: ShopDatabase, shop: string, work: ProfitWork, who: string): Promise<string> {
  const input = 'from' in work ? { from: work.from.toISOString(), openOnly: work.openOnly } : { orderIds: [...work.orderIds] }
  const total = 'from' in work ? await db.order.count({ where: { shop, createdAt: { gte: work.from } } }) : work.orderIds.length
  // Estimates may come out otherwise, and with them what a bill is compared to.
  if ('from' in work) await forgetGaps(db, shop)
  const taskId = await addTask(db, shop, { kind: 'rework-profit', input, total, who })
  await enqueue('rework-profit', { shop, taskId }, { db })
  return taskId
}

/** Works out again what a task names, an order a transaction. Safe to repeat. False when it was cancelled on the way. */
export async function reworkProfit(shop: string, task: TaskRecord, signal: AbortSignal): Promise<boolean> {
  const work = workSchema.parse(task.input)
  let done = 0
  let after: { createdAt: Date; orderId: string } | null = null
  for (;;) {
    signal.throwIfAborted()
    const orders: readonly { orderId: string; createdAt?: Date }[] =
      'from' in work
        ? await withShop(shop, (db) => ordersAfter(db, shop, { ...work, after, size: batch }))
        : work.orderIds.slice(done, done + batch).map((orderId) => ({ orderId }))
    if (orders.length === 0) return true
    for (const { orderId } of orders) await withShop(shop, (db) => reworkOrder(db, shop, orderId))
    done += orders.length
    const last = orders.at(-1)
    if (last?.createdAt !== undefined) after = { orderId: last.orderId, createdAt: last.createdAt }
    const progress = { done }
    if (!(await withShop(shop, (db) => noteProgress(db, shop, task.id, progress)))) return false
  }
}

/** The estimate of an order's day stands once it was whole; only what was missing is tried again. */
async function reworkOrder(db: ShopDatabase, shop: string, orderId: string): Promise<void> {
  const order = await findOrder(db, shop, orderId)
  if (order === null) return
  if ((readWorking(order.working)?.actual.profit ?? null) === null) await workOutOrders(db, shop, [orderId])
  else await recordProfits(db, shop, [orderId])
}
