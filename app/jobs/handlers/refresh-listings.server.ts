import type { JobHandler } from '#app/jobs/job-handler.ts'
import { refreshListings } from '#app/jobs/listings/read-listings.server.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handleRefreshListings: JobHandler<'refresh-listings'> = async ({ shop, productIds }, { signal }) => {
  await refreshListings(stoppableClient(await adminClient(shop), signal), shop, productIds)
}
