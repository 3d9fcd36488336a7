import { storeShipment } from '#app/data/shipment-repository.server.ts'
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

// The body names a market and not its countries: what each of ours is now is read from Shopify, so old news does no harm.
export const marketChanged: Effect = async (db, { shop }) => {
  const markets = await db.market.findMany({ where: { shop }, select: { country: true } })
  for (const { country } of markets) await enqueue('sync-market-prices', { shop, country }, { db })
  return markets.length === 0 ? 'ignored' : 'applied'
}
