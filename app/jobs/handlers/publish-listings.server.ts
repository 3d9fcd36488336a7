import { finalFailure } from '#app/jobs/final-failure.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { failListings, publishListings } from '#app/jobs/listings/publish-listings.server.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handlePublishListings: JobHandler<'publish-listings'> = async ({ shop, publicationId }, context) => {
  try {
    await publishListings(stoppableClient(await adminClient(shop), context.signal), shop, publicationId)
  } catch (error) {
    const problem = finalFailure(error, context.lastAttempt)
    if (problem === null) throw error
    await failListings(shop, publicationId, problem)
  }
}
