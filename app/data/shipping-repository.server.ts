import type { Prisma } from '@prisma/client'
import { emptySetup, shippingSetupSchema, shippingSurroundingsSchema, type ShippingSetup, type ShippingSurroundings } from '#shared/shipping/setup/shipping-setup.ts'
import { z } from 'zod'
import type { ShopDatabase } from './database.server.ts'

export interface ShippingDraft {
  readonly liveVersion: number
  readonly draft: ShippingSetup
  readonly draftAt: Date | null
}

/** A setup with the ids of its sheets, as it was made live. */
export interface ShippingVersion {
  readonly version: number
  readonly setup: ShippingSetup
  readonly surroundings: ShippingSurroundings
  readonly sheets: readonly string[]
  readonly reason: string
  readonly createdBy: string
  readonly createdAt: Date
}

const sheetIds = z.array(z.uuid())

export async function findDraft(db: ShopDatabase, shop: string): Promise<ShippingDraft> {
  const row = await db.shippingShop.findUnique({ where: { shop } })
  if (row === null) return { liveVersion: 0, draft: emptySetup, draftAt: null }
  return { liveVersion: row.liveVersion, draft: shippingSetupSchema.parse(row.draft), draftAt: row.draftAt }
}

/** As `findDraft`, and holds back others that would change it until this transaction ends. */
export async function lockDraft(db: ShopDatabase, shop: string, who: string): Promise<ShippingDraft> {
  await db.$executeRaw`
    INSERT INTO shipping_shops (shop, draft, draft_by) VALUES (${shop}, ${JSON.stringify(emptySetup)}::jsonb, ${who})
    ON CONFLICT (shop) DO NOTHING`
  await db.$queryRaw`SELECT shop FROM shipping_shops WHERE shop = ${shop} FOR UPDATE`
  return findDraft(db, shop)
}

export async function storeDraft(db: ShopDatabase, shop: string, draft: ShippingSetup, who: string): Promise<void> {
  const change = { draft, draftBy: who, draftAt: new Date() }
  await db.shippingShop.upsert({ where: { shop }, create: { shop, ...change }, update: change })
}

/** Makes a setup live under the next number, which it answers. Only between `lockDraft` and the end of its transaction. */
export async function addVersion(
  db: ShopDatabase, shop: string, version: Omit<ShippingVersion, 'version' | 'createdAt' | 'sheets'> & { readonly sheets: readonly string[] },
): Promise<number> {
  const { liveVersion } = await findDraft(db, shop)
  const next = liveVersion + 1
  const { setup, surroundings, sheets, reason, createdBy } = version
  await db.shippingVersion.create({ data: { shop, version: next, setup, surroundings, sheets: [...sheets], reason, createdBy } })
  await db.shippingShop.update({ where: { shop }, data: { liveVersion: next } })
  return next
}

/** Null where the shop has no version of that number. */
export async function findVersion(db: ShopDatabase, shop: string, version: number): Promise<ShippingVersion | null> {
  const row = await db.shippingVersion.findUnique({ where: { shop_version: { shop, version } } })
  return row === null ? null : versionOf(row)
}

function versionOf({ shop: _, setup, surroundings, sheets, ...row }: Prisma.ShippingVersionGetPayload<object>): ShippingVersion {
  return {
    ...row,
    setup: shippingSetupSchema.parse(setup),
    surroundings: shippingSurroundingsSchema.parse(surroundings),
    sheets: sheetIds.parse(sheets),
  }
}
