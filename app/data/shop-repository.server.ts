import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

export type ShopRecord = Prisma.ShopGetPayload<object>

export async function findShop(db: ShopDatabase, shop: string): Promise<ShopRecord | null> {
  return db.shop.findUnique({ where: { shop } })
}

export async function noteShopBasics(
  db: ShopDatabase, shop: string, currency: string, timezone: string,
): Promise<void> {
  await db.shop.updateMany({ where: { shop }, data: { currency, timezone } })
}

export async function noteCatalogueRead(db: ShopDatabase, shop: string, at: Date): Promise<void> {
  await db.shop.updateMany({ where: { shop }, data: { catalogueAt: at } })
}

export async function storeShipFrom(db: ShopDatabase, shop: string, country: string): Promise<void> {
  await db.shop.updateMany({ where: { shop }, data: { shipFrom: country } })
}

export async function storeOnboarding(
  db: ShopDatabase, shop: string, onboarding: Prisma.InputJsonValue,
): Promise<void> {
  await db.shop.updateMany({ where: { shop }, data: { onboarding } })
}
