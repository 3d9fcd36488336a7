import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { beginTask, endTask } from '#app/data/task-repository.server.ts'
import { changeUpload, findUpload, rememberedUpload, uploadBytes } from '#app/data/sheet-upload-repository.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { mappingSchema, tableReadingSchema } from '#app/jobs/shipping/table-reading.ts'
import { readInThread } from '#app/jobs/shipping/table-thread.server.ts'
import { emptyTerms, sheetTermsSchema } from '#shared/shipping/reading/sheet-terms.ts'

const inputSchema = z.object({ uploadId: z.uuid() })

/** Reads a forwarder's file: first the table and what its columns are likely to be, then what mapping and terms make of it. */
export const handleReadRateSheet: JobHandler<'read-rate-sheet'> = async ({ shop, taskId }, { signal }) => {
  const task = await withShop(shop, (db) => beginTask(db, shop, taskId))
  if (task === null) return
  const { uploadId } = inputSchema.parse(task.input)
  const found = await withShop(shop, async (db) => ({ upload: await findUpload(db, shop, uploadId), bytes: await uploadBytes(db, shop, uploadId), settings: await findShop(db, shop) }))
  if (found.upload === null || found.bytes === null) return withShop(shop, (db) => endTask(db, shop, taskId, 'cancelled'))
  const shipFrom = found.settings?.shipFrom ?? 'CN'
  let { grid } = found.bytes
  let mapping = mappingSchema.nullable().parse(found.upload.mapping)
  let terms = sheetTermsSchema.nullable().parse(found.upload.terms)
  if (grid === null) {
    const first = await readInThread({ purpose: 'rates', ...found.bytes, grid: null, mapping: null, terms: null, id: uploadId, shipFrom }, signal)
    if (!first.ok) return withShop(shop, (db) => endTask(db, shop, taskId, 'failed', { error: { code: first.code, params: { ...first.params } } }))
    const { grid: packed, preview, mapping: proposed, headings } = first.value
    if (packed === undefined || preview === undefined || proposed === undefined) throw new Error('A first reading without a table')
    const before = headings === null || headings === undefined ? null : await withShop(shop, (db) => rememberedUpload(db, shop, 'rates', headings))
    mapping = mappingSchema.nullable().parse(before?.mapping ?? null) ?? mappingSchema.parse(proposed)
    const remembered = sheetTermsSchema.nullable().parse(before?.terms ?? null)
    terms = remembered === null ? emptyTerms(found.settings?.currency ?? 'CNY') : { ...remembered, validFrom: '', validTo: '' }
    grid = packed
    const kept = { grid: Uint8Array.from(packed), preview, headings: headings ?? null, mapping, terms }
    await withShop(shop, (db) => changeUpload(db, shop, uploadId, kept))
  }
  const second = await readInThread({ purpose: 'rates', file: new Uint8Array(), grid, mapping, terms, id: uploadId, shipFrom }, signal)
  if (!second.ok) return withShop(shop, (db) => endTask(db, shop, taskId, 'failed', { error: { code: second.code, params: { ...second.params } } }))
  const reading = tableReadingSchema.nullish().parse(second.value.reading)
  await withShop(shop, async (db) => {
    if (reading !== null && reading !== undefined) await changeUpload(db, shop, uploadId, { reading })
    await endTask(db, shop, taskId, 'done')
  })
}
