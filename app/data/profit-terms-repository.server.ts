import type { Prisma } from '@prisma/client'
import type { FirstLegTerms } from '#shared/profit/first-leg.ts'
import type { FeeTerms } from '#shared/profit/sale-fees.ts'
import type { ShopDatabase } from './database.server.ts'

export type FeeTermRecord = Prisma.FeeTermGetPayload<object>
export type FirstLegTermRecord = Prisma.FirstLegTermGetPayload<object>

/** Every gateway's terms, the newest of each first. */
export async function feeTerms(db: ShopDatabase, shop: string): Promise<FeeTermRecord[]> {
  return db.feeTerm.findMany({ where: { shop }, orderBy: [{ gateway: 'asc' }, { validFrom: 'desc' }] })
}

/** Terms of the same gateway and day give way to these. */
export async function storeFeeTerm(db: ShopDatabase, shop: string, { gateway, validFrom, ...terms }: FeeTerms, who: string): Promise<void> {
  const data = { ...terms, createdBy: who, createdAt: new Date() }
  await db.feeTerm.upsert({ where: { shop_gateway_validFrom: { shop, gateway, validFrom } }, create: { shop, gateway, validFrom, ...data }, update: data })
}

/** False where there were none of that gateway and day. */
export async function dropFeeTerm(db: ShopDatabase, shop: string, gateway: string, validFrom: string): Promise<boolean> {
  return (await db.feeTerm.deleteMany({ where: { shop, gateway, validFrom } })).count > 0
}

/** The newest first. */
export async function firstLegTerms(db: ShopDatabase, shop: string): Promise<FirstLegTermRecord[]> {
  return db.firstLegTerm.findMany({ where: { shop }, orderBy: { validFrom: 'desc' } })
}

/** Terms of the same day give way to these. */
export async function storeFirstLegTerm(db: ShopDatabase, shop: string, { validFrom, ...terms }: FirstLegTerms, who: string): Promise<void> {
  const data = { ...terms, createdBy: who, createdAt: new Date() }
  await db.firstLegTerm.upsert({ where: { shop_validFrom: { shop, validFrom } }, create: { shop, validFrom, ...data }, update: data })
}

/** False where there were none of that day. */
export async function dropFirstLegTerm(db: ShopDatabase, shop: string, validFrom: string): Promise<boolean> {
  return (await db.firstLegTerm.deleteMany({ where: { shop, validFrom } })).count > 0
}

const ordersLooked = 2000

/** Names of the gateways that the newest orders were paid through. */
export async function gatewaysOfOrders(db: ShopDatabase, shop: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ gateway: string }[]>`
    SELECT DISTINCT jsonb_array_elements_text(newest.gateways) AS gateway
    FROM (SELECT gateways FROM orders WHERE shop = ${shop} ORDER BY created_at DESC LIMIT ${ordersLooked}) newest ORDER BY 1`
  return rows.map(({ gateway }) => gateway)
}

/** When the shop's earliest order was made; null without orders. */
export async function firstOrderAt(db: ShopDatabase, shop: string): Promise<Date | null> {
  const first = await db.order.findFirst({ where: { shop }, orderBy: { createdAt: 'asc' }, select: { createdAt: true } })
  return first?.createdAt ?? null
}
