import { reconcileOrders } from '#app/features/orders/reconcile-orders.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handleReconcileOrders: JobHandler<'reconcile-orders'> = async ({ shop }, { signal }) => {
  await reconcileOrders(stoppableClient(await adminClient(shop), signal), shop)
}
