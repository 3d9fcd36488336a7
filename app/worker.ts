import { boot } from '#app/boot.ts'
import { backlog } from '#app/data/backlog-repository.server.ts'
import { closeDatabase } from '#app/data/database.server.ts'
import { startInbox } from '#app/jobs/inbox/inbox-loop.server.ts'
import { startRefreshingFacts } from '#app/jobs/facts/refresh-facts-loop.server.ts'
import { startForgettingRequests } from '#app/jobs/shipping/forget-requests-loop.server.ts'
import { startQueue, stopQueue } from '#app/jobs/queue.server.ts'
import { runJobs } from '#app/jobs/run-jobs.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { showMetrics } from '#app/platform/metrics-server.server.ts'
import { onStop } from '#app/platform/on-stop.server.ts'

const env = await boot('worker')
const metrics = showMetrics(env.METRICS_PORT, backlog)
const queue = await startQueue('work')
await runJobs(queue)
const inbox = startInbox()
const forgetting = startForgettingRequests()
const refreshing = startRefreshingFacts()
logger.info('worker takes jobs')

onStop(async () => {
  forgetting.stop()
  await Promise.all([inbox.stop(), refreshing.stop(), stopQueue(8_000)])
  metrics.close()
  await closeDatabase()
})
