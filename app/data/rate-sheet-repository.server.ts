import type { Prisma } from '@prisma/client'
import { rateSheetSchema, type RateSheet } from '#shared/shipping/sheets/rate-sheet.ts'
import type { ShopDatabase } from './database.server.ts'

export type SheetState = 'accepted' | 'retired'

export interface StoredSheet {
  readonly id: string
  readonly uploadId: string | null
  readonly service: string
  readonly edition: number
  readonly state: SheetState
  readonly sheet: RateSheet
  readonly createdAt: Date
  readonly retiredAt: Date | null
}

/** All sheets of the shop, by service, the newest edition first. */
export async function allSheets(db: ShopDatabase, shop: string): Promise<StoredSheet[]> {
  const rows = await db.rateSheet.findMany({ where: { shop }, orderBy: [{ service: 'asc' }, { edition: 'desc' }] })
  return rows.map(sheetOf)
}

export async function acceptedSheets(db: ShopDatabase, shop: string): Promise<StoredSheet[]> {
  const rows = await db.rateSheet.findMany({ where: { shop, state: 'accepted' }, orderBy: [{ service: 'asc' }, { edition: 'desc' }] })
  return rows.map(sheetOf)
}

export async function findSheet(db: ShopDatabase, shop: string, id: string): Promise<StoredSheet | null> {
  const row = await db.rateSheet.findUnique({ where: { shop_id: { shop, id } } })
  return row === null ? null : sheetOf(row)
}

/** Stored as it is read in the database; whoever asks parses it. */
export async function sheetBodies(db: ShopDatabase, shop: string, ids: readonly string[]): Promise<{ id: string; service: string; body: unknown }[]> {
  return db.rateSheet.findMany({ where: { shop, id: { in: [...ids] } }, select: { id: true, service: true, body: true } })
}

/** Adds a sheet as the next edition of its service. */
export async function addSheet(
  db: ShopDatabase, shop: string, sheet: { readonly id: string; readonly uploadId: string | null; readonly service: string; readonly body: RateSheet; readonly createdBy: string },
): Promise<void> {
  const last = await db.rateSheet.aggregate({ where: { shop, service: sheet.service }, _max: { edition: true } })
  await db.rateSheet.create({ data: { shop, ...sheet, edition: (last._max.edition ?? 0) + 1, state: 'accepted' } })
}

/** True when the sheet was accepted until now. */
export async function retireSheet(db: ShopDatabase, shop: string, id: string, at: Date): Promise<boolean> {
  const { count } = await db.rateSheet.updateMany({ where: { shop, id, state: 'accepted' }, data: { state: 'retired', retiredAt: at } })
  return count === 1
}

function sheetOf(row: Prisma.RateSheetGetPayload<object>): StoredSheet {
  const { id, uploadId, service, edition, createdAt, retiredAt } = row
  return { id, uploadId, service, edition, state: row.state === 'retired' ? 'retired' : 'accepted', sheet: rateSheetSchema.parse(row.body), createdAt, retiredAt }
}
