import { withShop } from '#app/data/database.server.ts'
import { takeInOrder } from '#app/features/orders/apply-order.server.ts'
import { fetchOrder } from '#app/features/orders/fetch-order.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'

export const handleRefreshOrders: JobHandler<'refresh-orders'> = async ({ shop, orderIds }, { signal }) => {
  const client = stoppableClient(await adminClient(shop), signal)
  for (const orderId of orderIds) {
    const order = await fetchOrder(client, orderId)
    if (order !== null) await withShop(shop, (db) => takeInOrder(db, shop, order))
  }
}
