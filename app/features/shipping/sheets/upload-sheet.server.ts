import { randomUUID } from 'node:crypto'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { addUpload, changeUpload, clearReading, dropUpload, findUpload } from '#app/data/sheet-upload-repository.server.ts'
import { addTask } from '#app/data/task-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { mappingSchema } from '#app/jobs/shipping/table-reading.ts'
import { sheetTermsSchema } from '#shared/shipping/reading/sheet-terms.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { largestSheetFile } from './sheets.ts'

/** Keeps a forwarder's file and has the worker read it. Fails with `empty-file` or `file-too-large`; answers the upload's id. */
export async function uploadSheet(shop: string, file: FormDataEntryValue | null, who: string): Promise<Result<string>> {
  if (file === null || typeof file === 'string' || file.size === 0) return failure('empty-file')
  if (file.size > largestSheetFile) return failure('file-too-large', { megabytes: String(largestSheetFile / 1024 / 1024) })
  const id = randomUUID()
  const bytes = new Uint8Array(await file.arrayBuffer())
  await withShop(shop, async (db) => {
    const taskId = await addTask(db, shop, { kind: 'read-rate-sheet', input: { uploadId: id }, total: null, who })
    await addUpload(db, shop, { id, purpose: 'rates', fileName: file.name.slice(0, 200), file: bytes, taskId, createdBy: who })
    await recordAudit(db, shop, { who, action: 'sheet-uploaded', subject: 'rate-sheet', after: { upload: id, file: file.name.slice(0, 200) } })
    await enqueue('read-rate-sheet', { shop, taskId }, { db })
  })
  return success(id)
}

/** Takes columns and terms as a person corrected them, and has the file read again by them. Fails with `upload-unknown` or `form-unreadable`. */
export async function mapSheet(shop: string, id: string, input: { readonly mapping: unknown; readonly terms: unknown }, who: string): Promise<Result<string>> {
  const mapping = mappingSchema.safeParse(input.mapping)
  const terms = sheetTermsSchema.safeParse(input.terms)
  if (!mapping.success || !terms.success) return failure('form-unreadable')
  return withShop(shop, async (db) => {
    const upload = await findUpload(db, shop, id)
    if (upload?.state !== 'open') return failure('upload-unknown')
    const taskId = await addTask(db, shop, { kind: 'read-rate-sheet', input: { uploadId: id }, total: null, who })
    await changeUpload(db, shop, id, { mapping: mapping.data, terms: terms.data, taskId })
    await clearReading(db, shop, id)
    await enqueue('read-rate-sheet', { shop, taskId }, { db })
    return success(taskId)
  })
}

export async function forgetUpload(shop: string, id: string, who: string): Promise<void> {
  await withShop(shop, async (db) => {
    await dropUpload(db, shop, id)
    await recordAudit(db, shop, { who, action: 'sheet-upload-dropped', subject: 'rate-sheet', after: { upload: id } })
  })
}
