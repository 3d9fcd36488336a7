import { randomUUID } from 'node:crypto'
import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

export type ReconciliationRecord = Prisma.ReconciliationGetPayload<object>

export async function beginReconciliation(db: ShopDatabase, shop: string, since: Date): Promise<ReconciliationRecord> {
  return db.reconciliation.create({ data: { shop, id: randomUUID(), since, startedAt: new Date() } })
}

/** One that was begun and not ended: its worker died, and another goes on. */
export async function openReconciliation(db: ShopDatabase, shop: string): Promise<ReconciliationRecord | null> {
  return db.reconciliation.findFirst({ where: { shop, endedAt: null }, orderBy: { startedAt: 'desc' } })
}

export async function lastReconciled(db: ShopDatabase, shop: string): Promise<ReconciliationRecord | null> {
  return db.reconciliation.findFirst({ where: { shop, endedAt: { not: null } }, orderBy: { startedAt: 'desc' } })
}

/** Newest first. */
export async function reconciliations(db: ShopDatabase, shop: string, take: number): Promise<ReconciliationRecord[]> {
  return db.reconciliation.findMany({ where: { shop }, orderBy: { startedAt: 'desc' }, take })
}

export async function noteReconciliation(
  db: ShopDatabase, shop: string, id: string, found: { checked: number; missing: number; outdated: number; ended: boolean },
): Promise<void> {
  const { ended, ...counts } = found
  await db.reconciliation.update({
    where: { shop_id: { shop, id } },
    data: { ...counts, ...(ended && { endedAt: new Date() }) },
  })
}
