import { recordAudit } from '#app/data/audit-repository.server.ts'
import {
  addInvoice, findInvoice, invoiceOfFile, lockInvoices, ordersOfInvoice, readingTotals, removeInvoice,
} from '#app/data/carrier-invoice-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { changeUpload, clearReading, findInvoiceUpload, uploadBytes } from '#app/data/sheet-upload-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { startRework } from '../rework-profit.server.ts'
import { hashOf } from './upload-invoice.server.ts'

/**
 * Takes in every charge of a bill that was read without a fault, or nothing, and has the orders it bills worked out
 * anew. Fails with `upload-unknown`, `invoice-known` or `invoice-not-readable`; answers the bill's id.
 */
export async function acceptInvoice(shop: string, id: string, who: string): Promise<Result<string>> {
  return withShop(shop, async (db): Promise<Result<string>> => {
    await lockInvoices(db, shop)
    const upload = await findInvoiceUpload(db, shop, id)
    const bytes = await uploadBytes(db, shop, id)
    if (upload?.state !== 'open' || bytes === null) return failure('upload-unknown')
    const fileHash = hashOf(bytes.file)
    const known = await invoiceOfFile(db, shop, fileHash)
    if (known !== null) return failure('invoice-known', { file: known.fileName, day: known.createdAt.toISOString().slice(0, 10) })
    if ((await readingTotals(db, shop, id)).length === 0) return failure('invoice-not-readable')
    const charges = await addInvoice(db, shop, { id, fileName: upload.fileName, fileHash, createdBy: who })
    await changeUpload(db, shop, id, { state: 'accepted' })
    await clearReading(db, shop, id)
    const orderIds = await ordersOfInvoice(db, shop, id)
    await recordAudit(db, shop, { who, action: 'invoice-accepted', subject: 'carrier-invoice', after: { invoice: id, file: upload.fileName, charges, orders: orderIds.length } })
    await startRework(db, shop, { orderIds }, who)
    return success(id)
  })
}

/** Takes a bill out again with every charge, and has its orders worked out anew. Fails with `invoice-unknown`. */
export async function undoInvoice(shop: string, id: string, who: string): Promise<Result<null>> {
  return withShop(shop, async (db): Promise<Result<null>> => {
    await lockInvoices(db, shop)
    const invoice = await findInvoice(db, shop, id)
    if (invoice === null) return failure('invoice-unknown')
    const orderIds = await ordersOfInvoice(db, shop, id)
    await removeInvoice(db, shop, id)
    await recordAudit(db, shop, { who, action: 'invoice-undone', subject: 'carrier-invoice', before: { invoice: id, file: invoice.fileName, orders: orderIds.length } })
    await startRework(db, shop, { orderIds }, who)
    return success(null)
  })
}
