import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { changeUpload, findInvoiceUpload, rememberedUpload, uploadBytes } from '#app/data/sheet-upload-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { beginTask, endTask } from '#app/data/task-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { invoiceMappingSchema, invoiceReadingSchema } from '#app/jobs/shipping/table-reading.ts'
import { readInThread } from '#app/jobs/shipping/table-thread.server.ts'
import { invoiceTermsSchema } from '#shared/profit/invoices/read-invoice.ts'

const inputSchema = z.object({ uploadId: z.uuid() })

/** Reads a carrier's bill: first the table and what its columns are likely to be, then the charges that mapping and terms make of it. */
export const handleReadCarrierInvoice: JobHandler<'read-carrier-invoice'> = async ({ shop, taskId }, { signal }) => {
  const task = await withShop(shop, (db) => beginTask(db, shop, taskId))
  if (task === null) return
  const { uploadId } = inputSchema.parse(task.input)
  const [upload, bytes, known] = await withShop(shop, async (db) => [
    await findInvoiceUpload(db, shop, uploadId), await uploadBytes(db, shop, uploadId), await findShop(db, shop),
  ] as const)
  const fail = (code: string, params: Readonly<Record<string, string>>) =>
    withShop(shop, (db) => endTask(db, shop, taskId, 'failed', { error: { code, params: { ...params } } }))
  if (upload?.state !== 'open' || bytes === null) return withShop(shop, (db) => endTask(db, shop, taskId, 'cancelled'))
  let { grid } = bytes
  let mapping = invoiceMappingSchema.nullable().parse(upload.mapping)
  let terms = invoiceTermsSchema.nullable().parse(upload.terms)
  if (grid === null) {
    const first = await readInThread({ purpose: 'invoice', file: bytes.file, grid: null, mapping: null, terms: null }, signal)
    if (!first.ok) return fail(first.code, first.params)
    const { grid: packed, preview, mapping: proposed, headings = null } = first.value
    if (packed === undefined || preview === undefined) throw new Error('A first reading without a table')
    const before = headings === null ? null : await withShop(shop, (db) => rememberedUpload(db, shop, 'invoice', headings))
    const remembered = invoiceTermsSchema.nullable().parse(before?.terms ?? null)
    const day = orderDay(new Date(), known?.timezone ?? 'UTC')
    mapping = invoiceMappingSchema.parse(before?.mapping ?? proposed)
    terms = { currency: known?.currency ?? 'CNY', weightUnit: 'kg', ...remembered, day }
    grid = packed
    const kept = { grid: Uint8Array.from(packed), preview, headings, mapping, terms }
    await withShop(shop, (db) => changeUpload(db, shop, uploadId, kept))
  }
  const second = await readInThread({ purpose: 'invoice', file: new Uint8Array(), grid, mapping, terms }, signal)
  if (!second.ok) return fail(second.code, second.params)
  const reading = invoiceReadingSchema.nullish().parse(second.value.reading)
  await withShop(shop, async (db) => {
    if (reading !== null && reading !== undefined) await changeUpload(db, shop, uploadId, { reading })
    await endTask(db, shop, taskId, 'done')
  })
}
