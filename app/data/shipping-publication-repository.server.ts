import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

export type ShippingPublicationRecord = Prisma.ShippingPublicationGetPayload<object>
export type ShippingPublicationEnd = 'done' | 'failed' | 'cancelled'

export interface NewShippingPublication {
  readonly id: string
  readonly path: string
  readonly version: number | null
  readonly undoes: string | null
  readonly createdBy: string
}

/** A publication as it begins, or as it was when a run of it was cut off. */
export async function beginShippingPublication(db: ShopDatabase, shop: string, begun: NewShippingPublication): Promise<ShippingPublicationRecord> {
  const { id, path, ...rest } = begun
  return db.shippingPublication.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, path, ...rest, status: 'running', steps: [] },
    update: { path, status: 'running' },
  })
}

export async function noteShippingSteps(db: ShopDatabase, shop: string, id: string, steps: Prisma.InputJsonValue): Promise<void> {
  await db.shippingPublication.updateMany({ where: { shop, id }, data: { steps } })
}

export async function endShippingPublication(db: ShopDatabase, shop: string, id: string, status: ShippingPublicationEnd): Promise<void> {
  await db.shippingPublication.updateMany({ where: { shop, id, status: 'running' }, data: { status } })
}

export async function markShippingUndone(db: ShopDatabase, shop: string, id: string): Promise<void> {
  await db.shippingPublication.updateMany({ where: { shop, id }, data: { undoneAt: new Date() } })
}

/** The newest first. */
export async function shippingPublications(db: ShopDatabase, shop: string, most: number): Promise<ShippingPublicationRecord[]> {
  return db.shippingPublication.findMany({ where: { shop }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: most })
}
