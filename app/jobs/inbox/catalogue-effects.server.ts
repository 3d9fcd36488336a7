import { z } from 'zod'
import { anyListings } from '#app/data/listing-text-repository.server.ts'
import { variantIdsOfInventoryItems } from '#app/data/variant-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Effect } from './effect.ts'

const changed = z.object({ id: z.int().positive() })

// The body says that something changed; what it is now is read from Shopify, so old news does no harm.
export const productChanged: Effect = async (db, { shop, payload }) => {
  const { id } = changed.parse(payload)
  const productIds = [`gid://shopify/Product/${id}`]
  await enqueue('refresh-variants', { shop, productIds, inventoryItemIds: [] }, { db })
  if (await anyListings(db, shop)) await enqueue('refresh-listings', { shop, productIds }, { db })
  return 'applied'
}

const level = z.object({ inventory_item_id: z.int().positive() })

// The body tells of one location; how much lies on all of them together is read from Shopify.
export const stockChanged: Effect = async (db, { shop, payload }) => {
  const inventoryItemIds = [`gid://shopify/InventoryItem/${level.parse(payload).inventory_item_id}`]
  if ((await variantIdsOfInventoryItems(db, shop, inventoryItemIds)).length === 0) return 'ignored'
  await enqueue('refresh-variants', { shop, productIds: [], inventoryItemIds }, { db })
  return 'applied'
}

export const inventoryItemChanged: Effect = async (db, { shop, payload }) => {
  const { id } = changed.parse(payload)
  const inventoryItemIds = [`gid://shopify/InventoryItem/${id}`]
  await enqueue('refresh-variants', { shop, productIds: [], inventoryItemIds }, { db })
  return 'applied'
}
