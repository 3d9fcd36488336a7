import type { JobHandler } from '#app/jobs/job-handler.ts'
import { refreshLocales } from '#app/jobs/listings/refresh-locales.server.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handleRefreshLocales: JobHandler<'refresh-locales'> = async ({ shop }, { signal }) => {
  await refreshLocales(stoppableClient(await adminClient(shop), signal), shop)
}
