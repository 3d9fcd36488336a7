import type { ShopDatabase } from './database.server.ts'

interface TopicCounts {
  readonly topic: string
  readonly received: number
  readonly duplicated: number
  readonly stale: number
  readonly waiting: number
  readonly dead: number
}

interface EventTruth {
  readonly topics: readonly TopicCounts[]
  readonly lag: { readonly median: number; readonly p95: number } | null
}

/** What came since a moment, topic by topic, and how long it took from Shopify's sending to the effect's end, in ms. */
export async function eventTruth(db: ShopDatabase, shop: string, since: Date): Promise<EventTruth> {
  const topics = await db.$queryRaw<TopicCounts[]>`
    SELECT topic, count(*)::int AS received, coalesce(max(again.duplicated), 0)::int AS duplicated,
      count(*) FILTER (WHERE outcome = 'stale')::int AS stale,
      count(*) FILTER (WHERE state = 'received')::int AS waiting,
      count(*) FILTER (WHERE state = 'dead')::int AS dead
    FROM webhook_events
    LEFT JOIN (
      SELECT topic, count(*) AS duplicated FROM webhook_duplicates WHERE shop = ${shop} AND received_at >= ${since} GROUP BY topic
    ) again USING (topic)
    WHERE shop = ${shop} AND received_at >= ${since}
    GROUP BY topic ORDER BY topic`
  const [lag] = await db.$queryRaw<{ median: number | null; p95: number | null }[]>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS median, percentile_cont(0.95) WITHIN GROUP (ORDER BY ms) AS p95
    FROM (
      SELECT greatest(0, extract(epoch FROM done_at - coalesce(triggered_at, received_at)) * 1000)::float8 AS ms
      FROM webhook_events WHERE shop = ${shop} AND received_at >= ${since} AND state = 'done'
    ) taken`
  const { median = null, p95 = null } = lag ?? {}
  return { topics, lag: median === null || p95 === null ? null : { median, p95 } }
}

interface DeadRow {
  readonly eventId: string
  readonly topic: string
  readonly receivedAt: Date
  readonly attempts: number
  readonly error: string | null
  readonly emptied: boolean
}

/** Events that are tried no more, newest first. */
export async function deadEvents(db: ShopDatabase, shop: string, take: number): Promise<{ rows: DeadRow[]; count: number }> {
  const count = await db.webhookEvent.count({ where: { shop, state: 'dead' } })
  const rows = await db.$queryRaw<DeadRow[]>`
    SELECT event_id AS "eventId", topic, received_at AS "receivedAt", attempts, error, length(body) = 0 AS emptied
    FROM webhook_events WHERE state = 'dead' AND shop = ${shop} ORDER BY received_at DESC LIMIT ${take}`
  return { rows, count }
}

/** False when there is no such dead event or its body is gone. */
export async function replayEvent(
  db: ShopDatabase, shop: string, { eventId, topic }: { readonly eventId: string; readonly topic: string },
): Promise<boolean> {
  const replayed = await db.$executeRaw`
    UPDATE webhook_events SET state = 'received', attempts = 0, not_before = now(), error = NULL
    WHERE shop = ${shop} AND event_id = ${eventId} AND topic = ${topic} AND state = 'dead' AND length(body) > 0`
  return replayed === 1
}

/** Deletes the records of events that came before `before`, dead ones with their bodies included. Gives how many went. */
export async function forgetEventsBefore(db: ShopDatabase, shop: string, before: Date): Promise<number> {
  const { count } = await db.webhookEvent.deleteMany({ where: { shop, receivedAt: { lt: before }, state: { in: ['done', 'dead'] } } })
  await db.webhookDuplicate.deleteMany({ where: { shop, receivedAt: { lt: before } } })
  return count
}
