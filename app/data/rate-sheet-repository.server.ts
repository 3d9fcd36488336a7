import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Prisma } from '@prisma/client'
import { rateSheetSchema, zoneSchema, type RateSheet, type Zone } from '#shared/shipping/sheets/rate-sheet.ts'
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

/** The service of each of these sheets. */
export async function servicesOf(db: ShopDatabase, shop: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.rateSheet.findMany({ where: { shop, id: { in: [...ids] } }, select: { id: true, service: true } })
  return new Map(rows.map(({ id, service }) => [id, service]))
}

const bandsAtOnce = 400

/**
 * A sheet read some zones at a time with a turn of the event loop between: a sheet of two hundred thousand rows holds
 * nobody up. Null where the shop has none of that id.
 */
export async function readSheetByTurns(db: ShopDatabase, shop: string, id: string): Promise<{ readonly service: string; readonly sheet: RateSheet } | null> {
  const [row] = await db.$queryRaw<{ service: string; head: unknown }[]>`SELECT service, body - 'zones' AS head FROM rate_sheets WHERE shop = ${shop} AND id = ${id}::uuid`
  if (row === undefined) return null
  const zones: Zone[] = []
  // Named for the sheet: several may be open in one transaction.
  const cursor = `zones_${id.replaceAll('-', '')}`
  await db.$executeRawUnsafe(`DECLARE ${cursor} CURSOR FOR SELECT zone FROM rate_sheets, jsonb_array_elements(body -> 'zones') AS zone WHERE shop = $1 AND id = $2::uuid`, shop, id)
  let count = 1
  for (;;) {
    const some = await db.$queryRawUnsafe<{ zone: unknown }[]>(`FETCH ${count} FROM ${cursor}`)
    const read = some.map(({ zone }) => zoneSchema.parse(zone))
    zones.push(...read)
    if (read.length < count) break
    const bands = read.reduce((sum, { pricing }) => sum + pricing.bands.length, 0)
    count = Math.max(1, Math.min(100, Math.floor((bandsAtOnce * read.length) / bands)))
    await nextTurn()
  }
  await db.$executeRawUnsafe(`CLOSE ${cursor}`)
  const head = rateSheetSchema.omit({ zones: true }).parse(row.head)
  return { service: row.service, sheet: { ...head, id, zones } }
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
