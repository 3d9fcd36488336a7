import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type UploadPurpose = 'rates' | 'invoice'

/** An upload without its file and table, which are large. */
export type UploadRecord = Omit<Prisma.SheetUploadGetPayload<object>, 'file' | 'grid'>

const light = { file: true, grid: true } as const

export async function addUpload(
  db: ShopDatabase, shop: string, upload: { readonly id: string; readonly purpose: UploadPurpose; readonly fileName: string; readonly file: Bytes; readonly taskId: string; readonly createdBy: string },
): Promise<void> {
  await db.sheetUpload.create({ data: { shop, ...upload, state: 'open' } })
}

/** A rate sheet's file. */
export async function findUpload(db: ShopDatabase, shop: string, id: string): Promise<UploadRecord | null> {
  return db.sheetUpload.findUnique({ where: { shop_id: { shop, id }, purpose: 'rates' }, omit: light })
}

/** A carrier's bill, without what it was read as: that may be a hundred thousand charges. */
export async function findInvoiceUpload(db: ShopDatabase, shop: string, id: string): Promise<Omit<UploadRecord, 'reading'> | null> {
  return db.sheetUpload.findUnique({ where: { shop_id: { shop, id }, purpose: 'invoice' }, omit: { ...light, reading: true } })
}

export async function uploadBytes(db: ShopDatabase, shop: string, id: string): Promise<{ file: Uint8Array; grid: Uint8Array | null } | null> {
  return db.sheetUpload.findUnique({ where: { shop_id: { shop, id } }, select: { file: true, grid: true } })
}

export async function changeUpload(
  db: ShopDatabase, shop: string, id: string, change: Partial<{
    grid: Bytes; preview: Prisma.InputJsonValue; headings: string | null; mapping: Prisma.InputJsonValue
    terms: Prisma.InputJsonValue; reading: Prisma.InputJsonValue; state: string; taskId: string
  }>,
): Promise<void> {
  await db.sheetUpload.updateMany({ where: { shop, id }, data: change })
}

/** Forgets what an earlier mapping made of the file. */
export async function clearReading(db: ShopDatabase, shop: string, id: string): Promise<void> {
  await db.$executeRaw`UPDATE sheet_uploads SET reading = NULL WHERE shop = ${shop} AND id = ${id}::uuid`
}

/** The latest accepted upload with the same headings: its columns and terms are proposed again. */
export async function rememberedUpload(
  db: ShopDatabase, shop: string, purpose: UploadPurpose, headings: string,
): Promise<Omit<UploadRecord, 'reading'> | null> {
  return db.sheetUpload.findFirst({ where: { shop, purpose, headings, state: 'accepted' }, orderBy: { createdAt: 'desc' }, omit: { ...light, reading: true } })
}

/** Uploads that nobody accepted yet, newest first. */
export async function openUploads(db: ShopDatabase, shop: string, purpose: UploadPurpose): Promise<Omit<UploadRecord, 'reading'>[]> {
  return db.sheetUpload.findMany({ where: { shop, purpose, state: 'open' }, orderBy: { createdAt: 'desc' }, take: 20, omit: { ...light, reading: true } })
}

export async function dropUpload(db: ShopDatabase, shop: string, id: string): Promise<void> {
  await db.sheetUpload.deleteMany({ where: { shop, id, state: 'open' } })
}
