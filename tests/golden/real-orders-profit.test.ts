import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import { cellsOf, cellSums } from '#shared/profit/profit-cells.ts'
import { profitOfOrder } from '#shared/profit/profit-of-order.ts'

const row = z.object({ InvoiceNo: z.string(), StockCode: z.string(), Quantity: z.coerce.number().int(), UnitPrice: z.coerce.number() })
const folder = sharedFolder()
const rows = folder === null ? null
  : z.array(row).parse(parse(gunzipSync(readFileSync(`${folder}orders/online-retail-2010-12_2011-08.csv.gz`)), { columns: true, relax_quotes: true }))

test.skipIf(rows === null)('each real invoice, taken into another currency and refunded, sums to its total to the minor unit', () => {
  let invoices = 0
  const wrong: string[] = []
  const tie = (name: string, found: number | null, should: number) => {
    if (found !== should) wrong.push(`${name}: ${String(found)}, should be ${should}`)
  }
  for (const [name, lines] of Map.groupBy(rows ?? [], (one) => one.InvoiceNo)) {
    const sold = lines.filter((line) => line.Quantity > 0 && line.UnitPrice > 0).map((line, index) => {
      const price = Math.round(line.UnitPrice * 100)
      // Every third line was marked down, as carts are: the tie must hold with discounts in it.
      return { lineId: String(index), sku: line.StockCode, quantity: line.Quantity, price, discount: index % 3 === 0 ? Math.floor((price * line.Quantity) / 7) : 0 }
    })
    if (sold.length === 0) continue
    invoices += 1
    const goods = sold.reduce((sum, line) => sum + line.price * line.quantity, 0)
    const discounts = sold.reduce((sum, line) => sum + line.discount, 0)
    const [shipping, tax] = [Number(name.slice(-3).replace(/\D/g, '') || 0), Math.round(goods / 5)]
    const total = goods - discounts + shipping + tax
    const shopTotal = Math.round(total * 9.2137)
    const last = sold.at(-1)
    const back = last === undefined ? 0 : last.price * last.quantity - last.discount
    const worked = profitOfOrder({
      order: { lines: sold, shipping, discounts, total, refunds: [{ amount: back + 1, lines: [{ lineId: last?.lineId ?? '', amount: back }] }] },
      rate: { from: total, to: shopTotal }, taxTaken: Math.round(tax * 9.2137),
      lines: sold.map(({ lineId, quantity }) => ({ lineId, purchase: quantity * 111, firstLeg: quantity, grams: 10 * quantity })),
      parcel: { lastLeg: 4_321, duty: 987, importTax: 654, customsFees: 321 }, fees: { payment: 777, platform: 55 },
    })
    const [market, ...skus] = cellsOf(worked, 'GB')
    const sums = market?.sums
    if (sums === undefined) throw new Error('an order has a market')
    tie(name, sums.goods - sums.discounts + sums.shipping + sums.added, shopTotal)
    tie(name, worked.profit,
      shopTotal - sums.refunds - sums.purchase - sums.firstLeg - 4_321 - 987 - Math.max(654, Math.round(tax * 9.2137)) - 321 - 777 - 55,
    )
    for (const part of cellSums) {
      if (part !== 'orders' && part !== 'unknownOrders') tie(`${name} ${part}`, skus.reduce((sum, cell) => sum + cell.sums[part], 0), sums[part])
    }
  }
  expect(wrong).toEqual([])
  expect(invoices).toBeGreaterThan(10_000)
}, 60_000)
