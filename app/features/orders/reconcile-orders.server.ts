import { withShop } from '#app/data/database.server.ts'
import { knownVersions } from '#app/data/order-repository.server.ts'
import {
  beginReconciliation, lastReconciled, noteReconciliation, openReconciliation,
} from '#app/data/reconciliation-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { OrderVersionsDocument, type OrderVersionsQuery } from '#app/shopify/generated/operations.ts'
import { takeInOrder } from './apply-order.server.ts'
import { fetchOrder } from './fetch-order.server.ts'

const hour = 3_600_000
/** Without a further scope Shopify shows no orders older than this. */
const reach = 60 * 24 * hour
/** Each comparison looks a little further back than the last one began: clocks differ and Shopify's search lags. */
const overlap = 6 * hour

/**
 * Compares the orders that changed in Shopify with what is known here, and takes in what differs. Pages of ids and
 * versions only; an order is read in full where its version is not the one that is known. Safe to repeat.
 */
export async function reconcileOrders(client: AdminClient, shop: string): Promise<void> {
  const { id, since, checked, missing, outdated } = await withShop(shop, async (db) => {
    const open = await openReconciliation(db, shop)
    if (open !== null) return { ...open, checked: 0 }
    const last = await lastReconciled(db, shop)
    const earliest = Date.now() - reach
    const since = Math.max(earliest, last === null ? earliest : last.startedAt.getTime() - overlap)
    return beginReconciliation(db, shop, new Date(since))
  })
  const found = { checked, missing, outdated }
  let after: string | null = null
  do {
    const { orders }: OrderVersionsQuery = await client.run(OrderVersionsDocument, { after, query: `updated_at:>='${since.toISOString()}'` })
    const known = await withShop(shop, (db) => knownVersions(db, shop, orders.nodes.map((node) => node.id)))
    for (const { id: orderId, updatedAt } of orders.nodes) {
      found.checked += 1
      const version = known.get(orderId)
      if (version !== undefined && version >= new Date(updatedAt)) continue
      const order = await fetchOrder(client, orderId)
      if (order === null) continue
      const news = await withShop(shop, (db) => takeInOrder(db, shop, order))
      if (news === 'applied') found[version === undefined ? 'missing' : 'outdated'] += 1
    }
    after = orders.pageInfo.hasNextPage ? orders.pageInfo.endCursor : null
    await withShop(shop, (db) => noteReconciliation(db, shop, id, { ...found, ended: after === null }))
  } while (after !== null)
}
