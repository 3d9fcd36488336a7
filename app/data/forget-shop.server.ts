import type { ShopDatabase } from './database.server.ts'
import { queueSchema } from './queue-schema.server.ts'

/** Deletes every row of the shop that the transaction sees, in every table, and its jobs. */
export async function forgetShop(db: ShopDatabase, shop: string): Promise<void> {
  const where = { where: { shop } }
  await db.shopSession.deleteMany(where)
  await db.extensionCode.deleteMany(where)
  await db.extensionToken.deleteMany(where)
  await db.carrierRequest.deleteMany(where)
  await db.shippingPublication.deleteMany(where)
  await db.shippingVersion.deleteMany(where)
  await db.shippingShop.deleteMany(where)
  await db.rateSheet.deleteMany(where)
  await db.sheetUpload.deleteMany(where)
  await db.shippingGoods.deleteMany(where)
  await db.orderLine.deleteMany(where)
  await db.order.deleteMany(where)
  await db.publicationLine.deleteMany(where)
  await db.publication.deleteMany(where)
  await db.returnPublication.deleteMany(where)
  await db.returnPolicyVersion.deleteMany(where)
  await db.returnPolicy.deleteMany(where)
  await db.marketPrice.deleteMany(where)
  await db.market.deleteMany(where)
  await db.variant.deleteMany(where)
  await db.task.deleteMany(where)
  await db.researchObservation.deleteMany(where)
  await db.researchProduct.deleteMany(where)
  await db.researchImport.deleteMany(where)
  await db.researchSettings.deleteMany(where)
  await db.auditEntry.deleteMany(where)
  await db.webhookEvent.deleteMany(where)
  await db.shop.deleteMany(where)
  await db.$executeRawUnsafe(`DELETE FROM ${queueSchema}.job WHERE data->>'shop' = $1`, shop)
}
