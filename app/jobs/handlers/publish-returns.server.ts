import { finalFailure } from '#app/jobs/final-failure.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { failReturnPublication, publishReturns } from '#app/jobs/returns/publish-returns.server.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handlePublishReturns: JobHandler<'publish-returns'> = async ({ shop, publicationId }, context) => {
  try {
    await publishReturns(stoppableClient(await adminClient(shop), context.signal), shop, publicationId)
  } catch (error) {
    const problem = finalFailure(error, context.lastAttempt)
    if (problem === null) throw error
    await failReturnPublication(shop, publicationId, problem)
  }
}
