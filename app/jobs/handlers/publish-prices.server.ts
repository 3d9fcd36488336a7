import { finalFailure } from '#app/jobs/final-failure.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { failPublication, publishPrices } from '#app/jobs/publishing/publish-prices.server.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handlePublishPrices: JobHandler<'publish-prices'> = async ({ shop, publicationId }, context) => {
  try {
    await publishPrices(stoppableClient(await adminClient(shop), context.signal), shop, publicationId)
  } catch (error) {
    const problem = finalFailure(error, context.lastAttempt)
    if (problem === null) throw error
    await failPublication(shop, publicationId, problem)
  }
}
