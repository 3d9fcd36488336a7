import { fromPrisma, PgBoss } from 'pg-boss'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { queueSchema } from '#app/data/queue-schema.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { jobKinds, jobPayloads, type JobKind, type JobPayload } from './job-kinds.ts'

/** How often a job that failed is tried again. */
export const retryLimit = 8

/** One job of a kind at a time for each shop; a job whose worker is gone is given to another after 10 to 20 s. */
const queueOptions = {
  policy: 'singleton',
  heartbeatSeconds: 10,
  expireInSeconds: 6 * 60 * 60,
  retryLimit,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: 7 * 24 * 60 * 60,
  notify: true,
}

let queue: Promise<PgBoss> | undefined

/** The job queue of this process. The worker's also looks after jobs whose worker is gone. */
export function startQueue(role: 'send' | 'work'): Promise<PgBoss> {
  queue ??= open(role)
  return queue
}

async function open(role: 'send' | 'work'): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: environment().DATABASE_URL,
    schema: queueSchema,
    application_name: 'landfall-queue',
    max: role === 'work' ? 6 : 2,
    migrate: false,
    createSchema: false,
    schedule: role === 'work',
    supervise: role === 'work',
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    // A shop with a job under way when the queue was last looked at gets no other of its kind until the next look.
    queueCacheIntervalSeconds: 1,
    // Rebuilding indexes asks for their owner; the app's role is not.
    reindex: false,
    monitorVacuum: false,
    useListenNotify: role === 'work',
  })
  boss.on('error', (error) => logger.error({ reason: safeMessage(error) }, 'job queue'))
  boss.on('warning', (warning) => logger.warn({ reason: warning.message }, 'job queue'))
  try {
    await boss.start()
    for (const kind of jobKinds) await boss.createQueue(kind, queueOptions)
    return boss
  } catch (error) {
    queue = undefined
    throw error
  }
}

/**
 * Puts a job into the queue; a worker runs it at least once, one of its kind at a time for each shop.
 * With `db` the job exists only if that transaction commits.
 */
export async function enqueue<Kind extends JobKind>(
  kind: Kind,
  payload: JobPayload<Kind>,
  options: { readonly db?: ShopDatabase } = {},
): Promise<void> {
  const data = jobPayloads[kind].parse(payload)
  const boss = await startQueue('send')
  await boss.send(kind, data, {
    singletonKey: data.shop,
    ...(options.db !== undefined && { db: fromPrisma(options.db) }),
  })
}

/** Lets running jobs end (for at most `timeoutMs`), then lets go of the database. */
export async function stopQueue(timeoutMs = 10_000): Promise<void> {
  const running = queue
  queue = undefined
  const boss = await running?.catch(() => undefined)
  await boss?.stop({ graceful: true, timeout: timeoutMs })
}
