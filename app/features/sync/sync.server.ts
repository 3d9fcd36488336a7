import { withShop } from '#app/data/database.server.ts'
import { deadEvents, eventTruth, replayEvent } from '#app/data/event-repository.server.ts'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { reconciliations } from '#app/data/reconciliation-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { SyncState } from './sync.ts'

const days = 30
const mostDead = 50
const mostReconciliations = 30

/** What came, what of it was lost or late, and what the comparisons found, over the last 30 days. */
export async function syncState(shop: string): Promise<SyncState> {
  return withShop(shop, async (db) => {
    const since = new Date(Date.now() - days * 24 * 3_600_000)
    const { topics, lag } = await eventTruth(db, shop, since)
    const dead = await deadEvents(db, shop, mostDead)
    const compared = await reconciliations(db, shop, mostReconciliations)
    return {
      days,
      topics,
      lag,
      dead: dead.rows.map((row) => ({
        eventId: row.eventId,
        topic: row.topic,
        receivedAt: row.receivedAt.toISOString(),
        attempts: row.attempts,
        error: row.error ?? '',
        emptied: row.emptied,
      })),
      deadCount: dead.count,
      reconciliations: compared.map(({ id, since: from, startedAt, endedAt, checked, missing, outdated }) => ({
        id,
        since: from.toISOString(),
        startedAt: startedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
        checked,
        missing,
        outdated,
      })),
    }
  })
}

/** Has the shop's orders compared with Shopify's now. True: the queue keeps one at a time for a shop. */
export async function startReconciliation(shop: string): Promise<true> {
  await enqueue('reconcile-orders', { shop })
  return true
}

/** Puts a dead event back in the row, to be tried anew. Fails with `event-not-replayable` where nothing is left to try. */
export async function replay(shop: string, who: string, event: { eventId: string; topic: string }): Promise<Result<true>> {
  return withShop(shop, async (db) => {
    if (!(await replayEvent(db, shop, event))) return failure('event-not-replayable')
    await recordAudit(db, shop, { who, action: 'event-replayed', subject: event.eventId, after: { topic: event.topic } })
    return success(true as const)
  })
}
