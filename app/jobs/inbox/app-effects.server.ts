import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { noteShopBasics } from '#app/data/shop-repository.server.ts'
import { unscheduleShop } from '#app/jobs/schedules.server.ts'
import type { Effect, InboxEvent } from './effect.ts'

/** The shop took Landfall away: its tokens are dead, so they go, and every extension is shut out. */
export const uninstalled: Effect = async (db, event) => {
  const { shop } = event
  if (await wasInstalledAfter(db, event)) return 'stale'
  await db.shop.updateMany({ where: { shop }, data: { uninstalledAt: event.triggeredAt ?? new Date() } })
  await db.shopSession.deleteMany({ where: { shop } })
  await db.extensionCode.deleteMany({ where: { shop } })
  await db.extensionToken.updateMany({ where: { shop, revokedAt: null }, data: { revokedAt: new Date() } })
  await unscheduleShop(shop)
  await recordAudit(db, shop, { who: 'shopify', action: 'app-uninstalled', subject: shop })
  return 'applied'
}

const scopes = z.object({ current: z.array(z.string()) })

export const scopesUpdated: Effect = async (db, { shop, payload }) => {
  const { current } = scopes.parse(payload)
  const scope = current.join(',')
  const before = await db.shopSession.findFirst({ where: { shop }, select: { scope: true } })
  await db.shopSession.updateMany({ where: { shop }, data: { scope } })
  await recordAudit(db, shop, {
    who: 'shopify',
    action: 'scopes-changed',
    subject: shop,
    before: { scope: before?.scope ?? null },
    after: { scope },
  })
  return 'applied'
}

/** True for an event from before the present installation, which says nothing about it any more. */
export async function wasInstalledAfter(db: ShopDatabase, { shop, triggeredAt }: InboxEvent): Promise<boolean> {
  if (triggeredAt === null) return false
  const known = await db.shop.findUnique({ where: { shop }, select: { installedAt: true } })
  return known !== null && known.installedAt > triggeredAt
}

const basics = z.object({ currency: z.string().length(3), iana_timezone: z.string() })

/** The shop's own currency or time zone may have changed. */
export const shopUpdated: Effect = async (db, { shop, payload }) => {
  const { currency, iana_timezone } = basics.parse(payload)
  await noteShopBasics(db, shop, currency, iana_timezone)
  return 'applied'
}
