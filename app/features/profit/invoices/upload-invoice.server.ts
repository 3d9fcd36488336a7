import { createHash, randomUUID } from 'node:crypto'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { invoiceOfFile } from '#app/data/carrier-invoice-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { addUpload, changeUpload, clearReading, dropUpload, findInvoiceUpload } from '#app/data/sheet-upload-repository.server.ts'
import { addTask } from '#app/data/task-repository.server.ts'
import { largestSheetFile } from '#app/features/shipping/sheets/sheets.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { invoiceMappingSchema } from '#app/jobs/shipping/table-reading.ts'
import { invoiceTermsSchema } from '#shared/profit/invoices/read-invoice.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

/**
 * Keeps a carrier's bill and has the worker read it. Fails with `empty-file`, `file-too-large`, or `invoice-known`
 * where the very same file was accepted before; answers the upload's id.
 */
export async function uploadInvoice(shop: string, file: FormDataEntryValue | null, who: string): Promise<Result<string>> {
  if (file === null || typeof file === 'string' || file.size === 0) return failure('empty-file')
  if (file.size > largestSheetFile) return failure('file-too-large', { megabytes: String(largestSheetFile / 1024 / 1024) })
  const id = randomUUID()
  const bytes = new Uint8Array(await file.arrayBuffer())
  const fileName = file.name.slice(0, 200)
  return withShop(shop, async (db) => {
    const known = await invoiceOfFile(db, shop, hashOf(bytes))
    if (known !== null) return failure('invoice-known', { file: known.fileName, day: known.createdAt.toISOString().slice(0, 10) })
    const taskId = await addTask(db, shop, { kind: 'read-carrier-invoice', input: { uploadId: id }, total: null, who })
    await addUpload(db, shop, { id, purpose: 'invoice', fileName, file: bytes, taskId, createdBy: who })
    await recordAudit(db, shop, { who, action: 'invoice-uploaded', subject: 'carrier-invoice', after: { upload: id, file: fileName } })
    await enqueue('read-carrier-invoice', { shop, taskId }, { db })
    return success(id)
  })
}

/** Takes columns and terms as a person corrected them, and has the file read again by them. Fails with `upload-unknown` or `form-unreadable`. */
export async function mapInvoice(shop: string, id: string, input: { readonly mapping: unknown; readonly terms: unknown }, who: string): Promise<Result<string>> {
  const mapping = invoiceMappingSchema.safeParse(input.mapping)
  const terms = invoiceTermsSchema.safeParse(input.terms)
  if (!mapping.success || !terms.success) return failure('form-unreadable')
  return withShop(shop, async (db) => {
    const upload = await findInvoiceUpload(db, shop, id)
    if (upload?.state !== 'open') return failure('upload-unknown')
    const taskId = await addTask(db, shop, { kind: 'read-carrier-invoice', input: { uploadId: id }, total: null, who })
    await changeUpload(db, shop, id, { mapping: mapping.data, terms: terms.data, taskId })
    await clearReading(db, shop, id)
    await enqueue('read-carrier-invoice', { shop, taskId }, { db })
    return success(taskId)
  })
}

export async function forgetInvoiceUpload(shop: string, id: string, who: string): Promise<void> {
  await withShop(shop, async (db) => {
    await dropUpload(db, shop, id)
    await recordAudit(db, shop, { who, action: 'invoice-upload-dropped', subject: 'carrier-invoice', after: { upload: id } })
  })
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
