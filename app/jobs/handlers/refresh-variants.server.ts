import { joinProfile } from '#app/features/shipping/publish/join-profile.server.ts'
import { refreshInventoryItems, refreshProduct } from '#app/jobs/catalogue/refresh-variants.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handleRefreshVariants: JobHandler<'refresh-variants'> = async (payload, { signal }) => {
  const { shop, productIds, inventoryItemIds } = payload
  const client = stoppableClient(await adminClient(shop), signal)
  for (const productId of productIds) await joinProfile(client, shop, await refreshProduct(client, shop, productId))
  if (inventoryItemIds.length > 0) await refreshInventoryItems(client, shop, inventoryItemIds)
}
