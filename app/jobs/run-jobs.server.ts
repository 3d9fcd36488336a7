import type { PgBoss } from 'pg-boss'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { jobSeconds } from '#app/platform/metrics.server.ts'
import { handlers } from './handlers.server.ts'
import type { JobHandler } from './job-handler.ts'
import { jobKinds, jobPayloads, type JobKind } from './job-kinds.ts'
import { retryLimit } from './queue.server.ts'

/** Jobs of one kind that this process runs at once, each for another shop. */
const concurrency = 4

/** Begins to take jobs of every kind from the queue. */
export async function runJobs(boss: PgBoss): Promise<void> {
  for (const kind of jobKinds) await runKind(boss, kind, handlers[kind])
}

async function runKind<Kind extends JobKind>(boss: PgBoss, kind: Kind, handler: JobHandler<Kind>): Promise<void> {
  const options = { localConcurrency: concurrency, pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 }
  await boss.work<unknown>(kind, options, async (jobs) => {
    for (const job of jobs) {
      const started = performance.now()
      const about = { kind, job: job.id, attempt: job.retryCount + 1 }
      try {
        // The payload's schema and the handler belong to the same kind, which the compiler can't follow by key.
        const payload = jobPayloads[kind].parse(job.data) as Parameters<JobHandler<Kind>>[0]
        await handler(payload, { signal: job.signal, lastAttempt: job.retryCount >= retryLimit })
        jobSeconds.observe({ kind, outcome: 'done' }, (performance.now() - started) / 1000)
        logger.info({ ...about, ms: Math.round(performance.now() - started) }, 'job done')
      } catch (error) {
        jobSeconds.observe({ kind, outcome: 'failed' }, (performance.now() - started) / 1000)
        logger.error({ ...about, reason: safeMessage(error) }, 'job failed')
        throw error
      }
    }
  })
}
