import type { ShopDatabase } from './database.server.ts'

export interface NewShipment {
  readonly shipmentId: string
  readonly orderId: string
  readonly status: string
  readonly numbers: readonly string[]
  readonly updatedAt: Date
}

/** Stores a parcel as Shopify tells it, unless something newer is known. False when nothing newer was told. */
export async function storeShipment(db: ShopDatabase, shop: string, { numbers, ...shipment }: NewShipment): Promise<boolean> {
  const { shipmentId, orderId, status, updatedAt } = shipment
  const stored = await db.$executeRaw`
    INSERT INTO shipments (shop, shipment_id, order_id, status, updated_at)
    VALUES (${shop}, ${shipmentId}, ${orderId}, ${status}, ${updatedAt})
    ON CONFLICT (shop, shipment_id) DO UPDATE SET order_id = excluded.order_id, status = excluded.status, updated_at = excluded.updated_at
    WHERE shipments.updated_at < excluded.updated_at`
  if (stored === 0) return false
  await db.trackingNumber.deleteMany({ where: { shop, shipmentId } })
  await db.trackingNumber.createMany({ data: numbers.map((number) => ({ shop, number, shipmentId, orderId })) })
  return true
}
