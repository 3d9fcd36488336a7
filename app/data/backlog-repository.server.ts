import type { Backlog } from '#app/platform/metrics.server.ts'
import { inTransaction, seeAnyShop } from './database.server.ts'
import { queueSchema } from './queue-schema.server.ts'

/** What waits in the inbox and in the queue, over all shops: counts and ages, nothing of a shop. */
export async function backlog(): Promise<Backlog> {
  return inTransaction(async (db) => {
    await seeAnyShop(db)
    const [due] = await db.$queryRaw<{ seconds: number }[]>`
      SELECT coalesce(extract(epoch FROM now() - min(not_before)), 0)::float8 AS seconds
      FROM webhook_events WHERE state = 'received' AND not_before <= now()`
    const events = await db.$queryRaw<{ state: string; count: number }[]>`
      SELECT 'received' AS state, count(*)::int AS count FROM webhook_events WHERE state = 'received'
      UNION ALL SELECT 'dead', count(*)::int FROM webhook_events WHERE state = 'dead'`
    const jobs = await db.$queryRawUnsafe<{ kind: string; state: string; count: number }[]>(
      `SELECT name AS kind, state::text AS state, count(*)::int AS count FROM ${queueSchema}.job GROUP BY name, state`,
    )
    return { inboxLagSeconds: due?.seconds ?? 0, events, jobs }
  })
}
