import { recordAudit } from '#app/data/audit-repository.server.ts'
import { storeNotedCosts, type NotedCost } from '#app/data/cost-entry-repository.server.ts'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { startRework } from '#app/features/profit/rework-profit.server.ts'

/** Takes costs into the history, and has the orders that they touch worked out again. */
export async function noteCosts(db: ShopDatabase, shop: string, costs: readonly NotedCost[], who: string): Promise<void> {
  if (costs.length === 0) return
  const { earliest } = await storeNotedCosts(db, shop, costs)
  await recordAudit(db, shop, { who, action: 'costs-noted', subject: 'cost-history', after: { entries: costs.length } })
  const since = costs.reduce((first, { validFrom }) => (validFrom < first ? validFrom : first), costs[0]?.validFrom ?? '')
  // A day before the earliest entry takes the earliest. A day where the shop is begins up to 14 hours before UTC's.
  const from = earliest ? new Date(0) : new Date(Date.parse(`${since}T00:00:00Z`) - 14 * 3_600_000)
  const touched = await db.order.findFirst({ where: { shop, createdAt: { gte: from } }, select: { orderId: true } })
  if (touched !== null) await startRework(db, shop, { from, openOnly: false }, who)
}
