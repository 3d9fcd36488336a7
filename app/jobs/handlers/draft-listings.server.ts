import { draftListings } from '#app/features/listings/draft-listings.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { runTask } from '#app/jobs/run-task.server.ts'

export const handleDraftListings: JobHandler<'draft-listings'> = async ({ shop, taskId }, context) => {
  await runTask(shop, taskId, context, (_client, task) => draftListings(shop, task, context.signal))
}
