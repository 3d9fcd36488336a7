import { matchCharges } from '#app/data/carrier-invoice-repository.server.ts'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { startRework } from '../rework-profit.server.ts'

/** A parcel's number became known: charges that were billed for it before that now count for its order. */
export async function takeWaitingCharges(db: ShopDatabase, shop: string, numbers: readonly string[], orderId: string): Promise<void> {
  if (await matchCharges(db, shop, numbers)) await startRework(db, shop, { orderIds: [orderId] }, 'shopify')
}
