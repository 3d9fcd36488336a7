import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

export type ListingProviderRecord = Prisma.ListingProviderGetPayload<object>

export async function listingProviders(db: ShopDatabase, shop: string): Promise<ListingProviderRecord[]> {
  return db.listingProvider.findMany({ where: { shop }, orderBy: { provider: 'asc' } })
}

export async function chosenProvider(db: ShopDatabase, shop: string): Promise<ListingProviderRecord | null> {
  return db.listingProvider.findFirst({ where: { shop, chosen: true } })
}

/** Keeps a service's settings and makes it the one in use; without a new key the old one stays. */
export async function chooseProvider(
  db: ShopDatabase, shop: string, provider: string, settings: Prisma.InputJsonValue, sealedKey: Uint8Array<ArrayBuffer> | null,
): Promise<void> {
  await db.listingProvider.updateMany({ where: { shop }, data: { chosen: false } })
  const key = sealedKey === null ? {} : { sealedKey }
  await db.listingProvider.upsert({
    where: { shop_provider: { shop, provider } },
    create: { shop, provider, settings, chosen: true, ...key },
    update: { settings, chosen: true, changedAt: new Date(), ...key },
  })
}

/** Forgets a service with its key. */
export async function removeProvider(db: ShopDatabase, shop: string, provider: string): Promise<void> {
  await db.listingProvider.deleteMany({ where: { shop, provider } })
}

export async function countCharacters(db: ShopDatabase, shop: string, provider: string, characters: number): Promise<void> {
  await db.listingProvider.updateMany({ where: { shop, provider }, data: { charactersSent: { increment: characters } } })
}
