import type { JobHandler } from '#app/jobs/job-handler.ts'
import { syncListings } from '#app/jobs/listings/sync-listings.server.ts'
import { runTask } from '#app/jobs/run-task.server.ts'

export const handleSyncListings: JobHandler<'sync-listings'> = async ({ shop, taskId }, context) => {
  await runTask(shop, taskId, context, (client, task) => syncListings(client, shop, task))
}
