import { boot } from '#app/boot.ts'
import { closeDatabase } from '#app/data/database.server.ts'
import { startInbox } from '#app/jobs/inbox/inbox-loop.server.ts'
import { startRefreshingFacts } from '#app/jobs/facts/refresh-facts-loop.server.ts'
import { startForgettingRequests } from '#app/jobs/shipping/forget-requests-loop.server.ts'
import { startQueue, stopQueue } from '#app/jobs/queue.server.ts'
import { runJobs } from '#app/jobs/run-jobs.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { onStop } from '#app/platform/on-stop.server.ts'

await boot('worker')
const queue = await startQueue('work')
await runJobs(queue)
const inbox = startInbox()
const forgetting = startForgettingRequests()
const refreshing = startRefreshingFacts()
logger.info('worker takes jobs')

onStop(async () => {
  forgetting.stop()
  await Promise.all([inbox.stop(), refreshing.stop(), stopQueue(8_000)])
  await closeDatabase()
})
