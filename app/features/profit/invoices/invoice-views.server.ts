import { z } from 'zod'
import {
  chargesByOrder, findInvoice, invoices, invoiceTotals, looseCharges, readingErrors, readingTotals, type CarrierInvoiceRecord,
} from '#app/data/carrier-invoice-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { findInvoiceUpload, openUploads } from '#app/data/sheet-upload-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { latestTask } from '#app/data/task-repository.server.ts'
import { invoiceMappingSchema, invoiceProblems, previewSchema } from '#app/jobs/shipping/table-reading.ts'
import { gapCauses } from '#shared/profit/invoices/billed-gap.ts'
import { invoiceTermsSchema } from '#shared/profit/invoices/read-invoice.ts'
import { orderGaps } from './explain-invoice.server.ts'
import type { InvoiceRow, InvoicesView, InvoiceTotal, InvoiceUploadView, InvoiceView } from './invoices.ts'

const invoicesShown = 20
const ordersShown = 50
const looseShown = 100

const gapSchema = z.object({
  billed: z.int(), quoted: z.int(), currency: z.string(), unrated: z.int(), causes: z.record(z.enum(gapCauses), z.int()),
})

/** The shop's bills, newest first, and files that wait for a person. */
export async function invoicesView(shop: string, params: URLSearchParams): Promise<InvoicesView> {
  const asked = Number(params.get('page') ?? '1')
  const page = Number.isSafeInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  return withShop(shop, async (db) => {
    const found = await invoices(db, shop, { offset: (page - 1) * invoicesShown, size: invoicesShown + 1 })
    const rows: InvoiceRow[] = []
    for (const invoice of found.slice(0, invoicesShown)) rows.push(await rowOf(db, shop, invoice))
    const uploads = (await openUploads(db, shop, 'invoice')).map(({ id, fileName, createdAt }) => ({ id, fileName, createdAt: createdAt.toISOString() }))
    return { taskId: await runningTask(db, shop), rows, page, hasNext: found.length > invoicesShown, uploads }
  })
}

/** A bill with its orders, a page of them behind `after`. Null where the shop has none of that id. */
export async function invoiceView(shop: string, id: string, after: string | null): Promise<InvoiceView | null> {
  return withShop(shop, async (db) => {
    const invoice = await findInvoice(db, shop, id)
    if (invoice === null) return null
    const found = await chargesByOrder(db, shop, invoice, { after: after ?? '', size: ordersShown + 1 })
    const shown = found.slice(0, ordersShown)
    return {
      invoice: await rowOf(db, shop, invoice),
      currency: (await findShop(db, shop))?.currency ?? 'USD',
      orders: await orderGaps(db, shop, shown),
      next: found.length > ordersShown ? (shown.at(-1)?.orderId ?? null) : null,
      paged: after !== null,
      taskId: await runningTask(db, shop),
      loose: (await looseCharges(db, shop, id, looseShown)).map((charge) => ({ ...charge, amount: Number(charge.amount) })),
    }
  })
}

/** A file beside what its columns are taken for, and what that gives. Null where the shop has no such open upload. */
export async function invoiceUploadView(shop: string, id: string): Promise<InvoiceUploadView | null> {
  return withShop(shop, async (db) => {
    const upload = await findInvoiceUpload(db, shop, id)
    if (upload?.state !== 'open') return null
    const preview = previewSchema.nullable().parse(upload.preview)
    return {
      id,
      fileName: upload.fileName,
      taskId: upload.taskId,
      table: preview && { rows: preview.rows, rowCount: preview.rowCount },
      mapping: invoiceMappingSchema.nullable().parse(upload.mapping),
      terms: invoiceTermsSchema.nullable().parse(upload.terms),
      errors: invoiceProblems.nullable().parse(await readingErrors(db, shop, id)) ?? [],
      totals: plain(await readingTotals(db, shop, id)),
    }
  })
}

async function runningTask(db: ShopDatabase, shop: string): Promise<string | null> {
  return (await latestTask(db, shop, 'rework-profit', ['queued', 'running']))?.id ?? null
}

async function rowOf(db: ShopDatabase, shop: string, { id, fileName, createdAt, gap }: CarrierInvoiceRecord): Promise<InvoiceRow> {
  return {
    id, fileName,
    createdAt: createdAt.toISOString(),
    totals: plain(await invoiceTotals(db, shop, id)),
    gap: gapSchema.nullable().parse(gap),
  }
}

function plain(totals: Awaited<ReturnType<typeof invoiceTotals>>): InvoiceTotal[] {
  return totals.map((total) => ({ ...total, amount: Number(total.amount) }))
}
