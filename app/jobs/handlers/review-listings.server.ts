import { reviewInSteps } from '#app/features/listings/review-listings.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { runTask } from '#app/jobs/run-task.server.ts'

export const handleReviewListings: JobHandler<'review-listings'> = async ({ shop, taskId }, context) => {
  await runTask(shop, taskId, context, (_client, task) => reviewInSteps(shop, task, context.signal))
}
