import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { gapCauses } from '#shared/profit/invoices/billed-gap.ts'
import { createOrder } from '#tests/devshop/orders/create-order.ts'
import type { OrderRecord } from '#tests/devshop/store/order-records.ts'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let landfall: ConnectedShop
let shop: string
let uploads: typeof import('#app/features/profit/invoices/upload-invoice.server.ts')
let accepting: typeof import('#app/features/profit/invoices/accept-invoice.server.ts')
let views: typeof import('#app/features/profit/invoices/invoice-views.server.ts')
let apply: (topic: 'orders/updated' | 'fulfillments/create', payload: unknown) => Promise<unknown>

beforeAll(async () => {
  landfall = await connectedShop()
  ;({ shop } = landfall)
  uploads = await import('#app/features/profit/invoices/upload-invoice.server.ts')
  accepting = await import('#app/features/profit/invoices/accept-invoice.server.ts')
  views = await import('#app/features/profit/invoices/invoice-views.server.ts')
  const { withShop } = await import('#app/data/database.server.ts')
  const { effects } = await import('#app/jobs/inbox/effects.server.ts')
  const { workTogether } = await import('#app/jobs/inbox/work-together.server.ts')
  apply = (topic, payload) => withShop(shop, (db) =>
    workTogether(db, shop, async (together) => effects[topic]?.(db, { shop, eventId: 'e', topic, triggeredAt: null, payload }, together)))
})
beforeEach(() => landfall.rows('TRUNCATE orders, order_lines, order_profits, profit_cells, shipments, tracking_numbers, carrier_charges, carrier_invoices, sheet_uploads, tasks'))
afterAll(() => landfall.stop())


async function sell(): Promise<OrderRecord> {
  const order = createOrder(landfall.devshop.store, { country: 'DE', lines: [{ sku: 'TSH-WHT-S', quantity: 1 }] }, new Date('2026-11-20T10:00:00Z'))
  await apply('orders/updated', orderPayload(order, shop))
  return order
}

let shipments = 0
async function send(order: OrderRecord, number: string): Promise<void> {
  shipments += 1
  const [, id = ''] = /(\d+)$/.exec(order.id) ?? []
  await apply('fulfillments/create', {
    id: 9000 + shipments, order_id: Number(id), status: 'success', tracking_numbers: [number], updated_at: '2026-11-21T10:00:00Z', created_at: '2026-11-21T10:00:00Z',
  })
}

async function runTasks(kind: 'read-carrier-invoice' | 'rework-profit'): Promise<void> {
  for (const { id } of await landfall.rows<{ id: string }>('SELECT id FROM tasks WHERE kind = $1 AND status = $2', [kind, 'queued'])) {
    await landfall.runJob(kind, { shop, taskId: id })
  }
}

async function upload(content: string | Uint8Array, name = 'bill.csv'): Promise<string> {
  const uploaded = await uploads.uploadInvoice(shop, new File([typeof content === 'string' ? content : Uint8Array.from(content)], name), 'test')
  if (!uploaded.ok) throw new Error(uploaded.code)
  await runTasks('read-carrier-invoice')
  return uploaded.value
}

async function accept(id: string): Promise<void> {
  expect(await accepting.acceptInvoice(shop, id, 'test')).toEqual({ ok: true, value: id })
  await runTasks('rework-profit')
}

/** What carriers billed for an order, by the profit's own reading. */
async function billed(order: OrderRecord): Promise<number | null | undefined> {
  const { orderProfitDetail } = await import('#app/features/profit/order-profit.server.ts')
  const detail = await orderProfitDetail(shop, order.id)
  return detail?.costs.find(({ part }) => part === 'lastLeg')?.invoiced
}

const currency = async () => (await landfall.rows<{ shop_currency: string }>('SELECT shop_currency FROM orders LIMIT 1'))[0]?.shop_currency ?? ''
const bill = async (...rows: Promise<string>[]) => `Tracking No,Currency,Freight,Fuel Surcharge,Duty\n${(await Promise.all(rows)).join('\n')}\n`
const row = async (number: string, amounts: string) => `${number},${await currency()},${amounts}`

test('a bill is matched, counts for its orders in place of the estimate, and its gap sums', async () => {
  const order = await sell()
  await send(order, 'YT100')
  const id = await upload(await bill(row('YT100', '7.50,0.60,1.20'), row('YT999', '4,,')))
  expect((await views.invoiceUploadView(shop, id))?.totals).toMatchObject([{ charges: 4, parcels: 2, unmatched: 1, amount: 1330 }])
  expect(await billed(order)).toBeUndefined()
  await accept(id)
  expect(await billed(order)).toBe(810)
  const view = await views.invoiceView(shop, id, null)
  expect(view?.orders).toMatchObject([{ orderId: order.id, numbers: ['YT100'], gap: { billed: 930 } }])
  expect(view?.loose).toMatchObject([{ row: 3, number: 'YT999', amount: 400 }])
  const gap = view?.invoice.gap
  expect(gap).toMatchObject({ billed: 1330, unrated: 0, causes: { fuel: 60, unmatched: 400 } })
  expect(gapCauses.reduce((sum, cause) => sum + (gap?.causes[cause] ?? 0), 0)).toBe((gap?.billed ?? 0) - (gap?.quoted ?? 0))
  expect(await landfall.rows('SELECT state FROM order_profits')).toHaveLength(1)
})

describe('nothing is half taken in', () => {
  test('a cell that can’t be read keeps the whole bill out', async () => {
    const order = await sell()
    await send(order, 'YT100')
    const id = await upload(await bill(row('YT100', '7.50,,'), row('YT101', 'much,,')))
    expect((await views.invoiceUploadView(shop, id))?.errors).toMatchObject([{ row: 3, column: 3, code: 'not-a-number' }])
    expect(await accepting.acceptInvoice(shop, id, 'test')).toMatchObject({ ok: false, code: 'invoice-not-readable' })
    expect(await landfall.rows('SELECT 1 FROM carrier_charges')).toEqual([])
  })

  test('until the columns are corrected', async () => {
    await sell()
    const id = await upload(`No,Sum\nYT1,5\n`)
    const view = await views.invoiceUploadView(shop, id)
    expect(view?.totals).toEqual([])
    const columns = [{ column: 0, heading: 'No', field: 'number', unit: null }, { column: 1, heading: 'Sum', field: 'freight', unit: null }]
    expect(await uploads.mapInvoice(shop, id, { mapping: { headerRow: 0, columns }, terms: view?.terms }, 'test')).toMatchObject({ ok: true })
    await runTasks('read-carrier-invoice')
    expect((await views.invoiceUploadView(shop, id))?.totals).toMatchObject([{ charges: 1, amount: 500 }])
  })
})

test('the same file is not taken twice, until it is undone, and undoing leaves nothing of it', async () => {
  const order = await sell()
  await send(order, 'YT100')
  const file = await bill(row('YT100', '7.50,,'))
  const [first, second] = [await upload(file), await upload(file)]
  await accept(first)
  expect(await accepting.acceptInvoice(shop, second, 'test')).toMatchObject({ ok: false, code: 'invoice-known' })
  expect(await uploads.uploadInvoice(shop, new File([file], 'again.csv'), 'test')).toMatchObject({ ok: false, code: 'invoice-known', params: { file: 'bill.csv' } })
  expect(await accepting.undoInvoice(shop, first, 'test')).toEqual({ ok: true, value: null })
  await runTasks('rework-profit')
  expect(await billed(order)).toBeUndefined()
  expect(await landfall.rows('SELECT 1 FROM carrier_charges')).toEqual([])
  expect(await accepting.undoInvoice(shop, first, 'test')).toMatchObject({ ok: false, code: 'invoice-unknown' })
  await accept(second)
  expect(await billed(order)).toBe(750)
})

test('a charge billed twice counts once, whichever of the bills is undone', async () => {
  const order = await sell()
  await send(order, 'YT100')
  const first = await upload(await bill(row('YT100', '7.50,,')))
  await accept(first)
  const later = await upload(await bill(row('YT100', '7.50,0.40,')))
  await accept(later)
  expect(await billed(order)).toBe(790)
  expect((await views.invoiceView(shop, later, null))?.invoice.gap?.causes).toMatchObject({ doubled: 750, fuel: 40 })
  await accepting.undoInvoice(shop, first, 'test')
  await runTasks('rework-profit')
  expect(await billed(order)).toBe(790)
  expect((await views.invoiceView(shop, later, null))?.invoice.gap?.causes).toMatchObject({ doubled: 0 })
})

test('a later bill of a part is compared with what the first left of the estimate', async () => {
  const order = await sell()
  await send(order, 'YT100')
  const first = await upload(await bill(row('YT100', '7.50,,')))
  await accept(first)
  const later = await upload(await bill(row('YT100', '2.00,,')))
  await accept(later)
  const gap = (await views.invoiceView(shop, later, null))?.invoice.gap
  expect(gap).toMatchObject({ billed: 200, quoted: 0, causes: { rate: 200 } })
})

test('a parcel whose number comes after its bill gets the charges that waited', async () => {
  const order = await sell()
  const id = await upload(await bill(row('YT100', '7.50,,')))
  await accept(id)
  expect((await views.invoiceView(shop, id, null))?.invoice.gap?.causes).toMatchObject({ unmatched: 750 })
  await send(order, 'YT100')
  await runTasks('rework-profit')
  expect(await billed(order)).toBe(750)
  expect((await views.invoiceView(shop, id, null))?.invoice.gap?.causes).toMatchObject({ unmatched: 0 })
})

test('columns chosen once are proposed again, also for a spreadsheet', async () => {
  await sell()
  const plain = (rows: string[][]) => writeXlsxFile(rows.map((cells) => cells.map((value) => ({ value })))).toBuffer()
  const second = await upload('Tracking No,Freight,Memo\nYT1,5,2\n')
  await uploads.mapInvoice(shop, second, {
    mapping: { headerRow: 0, columns: [{ column: 0, heading: 'Tracking No', field: 'number', unit: null }, { column: 1, heading: 'Freight', field: null, unit: null }, { column: 2, heading: 'Memo', field: 'duty', unit: null }] },
    terms: { currency: await currency(), day: '2026-11-20', weightUnit: 'g' },
  }, 'test')
  await runTasks('read-carrier-invoice')
  await accept(second)
  const again = await upload(await plain([['Tracking No', 'Freight', 'Memo'], ['YT7', '5', '3']]), 'bill.xlsx')
  const view = await views.invoiceUploadView(shop, again)
  expect(view?.mapping?.columns.map(({ field }) => field)).toEqual(['number', null, 'duty'])
  expect(view?.terms).toMatchObject({ weightUnit: 'g' })
  expect(view?.totals).toMatchObject([{ amount: 300 }])
})
