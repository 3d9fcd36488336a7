import { z } from 'zod'
import { storeShipment } from '#app/data/shipment-repository.server.ts'
import { storeStockLevel } from '#app/data/stock-level-repository.server.ts'
import { takeWaitingCharges } from '#app/features/profit/invoices/take-waiting-charges.server.ts'
import { readShipmentPayload } from '#app/features/orders/order-payload.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Effect } from './effect.ts'

/** A parcel went out, or its tracking number changed. */
export const parcelChanged: Effect = async (db, { shop, payload }) => {
  const shipment = readShipmentPayload(payload)
  if (!(await storeShipment(db, shop, shipment))) return 'stale'
  await takeWaitingCharges(db, shop, shipment.numbers, shipment.orderId)
  return 'applied'
}

const level = z.object({
  inventory_item_id: z.int().positive(),
  location_id: z.int().positive(),
  available: z.int().nullish(),
  updated_at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
})

export const stockChanged: Effect = async (db, { shop, payload }) => {
  const { inventory_item_id, location_id, available, updated_at } = level.parse(payload)
  const stored = await storeStockLevel(db, shop, {
    inventoryItemId: `gid://shopify/InventoryItem/${inventory_item_id}`,
    locationId: `gid://shopify/Location/${location_id}`,
    available: available ?? null,
    updatedAt: updated_at,
  })
  return stored ? 'applied' : 'stale'
}

// The body names a market and not its countries: what each of ours is now is read from Shopify, so old news does no harm.
export const marketChanged: Effect = async (db, { shop }) => {
  const markets = await db.market.findMany({ where: { shop }, select: { country: true } })
  for (const { country } of markets) await enqueue('sync-market-prices', { shop, country }, { db })
  return markets.length === 0 ? 'ignored' : 'applied'
}
