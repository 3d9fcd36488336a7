import { withShop } from './database.server.ts'

type Sealed = Uint8Array<ArrayBuffer>
/** Gives the bytes anew under today's key; null where they are under it already. */
export type Reseal = (sealed: Sealed) => Sealed | null

// Each takes the place of exactly the bytes it was made from: what somebody stored meanwhile stands.

export async function resealSessions(shop: string, access: Reseal, refresh: Reseal): Promise<void> {
  await withShop(shop, async (db) => {
    for (const { id, accessToken, refreshToken } of await db.shopSession.findMany({ where: { shop } })) {
      const data = { accessToken: access(accessToken) ?? accessToken, refreshToken: refreshToken === null ? null : (refresh(refreshToken) ?? refreshToken) }
      if (data.accessToken === accessToken && data.refreshToken === refreshToken) continue
      await db.shopSession.updateMany({ where: { shop, id, accessToken }, data })
    }
  })
}

export async function resealKeepaKeys(shop: string, reseal: Reseal): Promise<void> {
  await withShop(shop, async (db) => {
    const keepaKey = (await db.researchSettings.findUnique({ where: { shop } }))?.keepaKey ?? null
    const renewed = keepaKey === null ? null : reseal(keepaKey)
    if (keepaKey !== null && renewed !== null) await db.researchSettings.updateMany({ where: { shop, keepaKey }, data: { keepaKey: renewed } })
  })
}

export async function resealProviderKeys(shop: string, resealFor: (provider: string) => Reseal): Promise<void> {
  await withShop(shop, async (db) => {
    for (const { provider, sealedKey } of await db.listingProvider.findMany({ where: { shop } })) {
      const renewed = sealedKey === null ? null : resealFor(provider)(sealedKey)
      if (sealedKey !== null && renewed !== null) await db.listingProvider.updateMany({ where: { shop, provider, sealedKey }, data: { sealedKey: renewed } })
    }
  })
}
