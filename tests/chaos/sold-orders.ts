import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import type { Chance } from './chance.ts'

export interface SoldOrder {
  readonly country: string
  readonly buyer: string
  readonly lines: readonly SoldLine[]
}

export interface SoldLine {
  readonly sku: string
  readonly title: string
  readonly quantity: number
  readonly price: string
}

/** What a shop sold, and what of it came back later: `returned` names pieces by SKU of an earlier order's buyer. */
export type Trade =
  | { readonly kind: 'sold'; readonly order: SoldOrder }
  | { readonly kind: 'returned'; readonly buyer: string; readonly sku: string; readonly quantity: number }

const mostLines = 6

const row = z.object({
  InvoiceNo: z.string(), StockCode: z.string(), Description: z.string(), Quantity: z.coerce.number().int(),
  UnitPrice: z.coerce.number(), CustomerID: z.string(), Country: z.string(),
})

const countries: Readonly<Record<string, string>> = {
  'United Kingdom': 'GB', France: 'FR', Germany: 'DE', EIRE: 'IE', Spain: 'ES', Netherlands: 'NL', Belgium: 'BE',
  Switzerland: 'CH', Portugal: 'PT', Australia: 'AU', Norway: 'NO', Italy: 'IT', Finland: 'FI', Sweden: 'SE',
  Austria: 'AT', Denmark: 'DK', Japan: 'JP', Poland: 'PL', USA: 'US', Canada: 'CA', Singapore: 'SG', Greece: 'GR',
}

/** Real invoices of a gift shop, in their order; null where the folder that holds them is missing. */
export function realTrades(): Trade[] | null {
  const folder = sharedFolder()
  if (folder === null) return null
  const file = path.join(folder, 'orders/online-retail-2010-12_2011-08.csv.gz')
  const rows = z.array(row).parse(parse(gunzipSync(readFileSync(file)), { columns: true, relax_quotes: true }))
  const trades: Trade[] = []
  for (const invoice of Map.groupBy(rows, (one) => one.InvoiceNo).values()) {
    const [first] = invoice
    const country = countries[first?.Country ?? '']
    // Postage, bad debts and bank charges are no goods; a real stock code begins with five digits.
    const goods = invoice.filter((one) => /^\d{5}/.test(one.StockCode) && one.UnitPrice > 0).slice(0, mostLines)
    if (first === undefined || country === undefined || goods.length === 0) continue
    if (first.InvoiceNo.startsWith('C')) {
      for (const one of goods) trades.push({ kind: 'returned', buyer: first.CustomerID, sku: one.StockCode, quantity: -one.Quantity })
    } else {
      const lines = goods.filter((one) => one.Quantity > 0).map((one) => ({
        sku: one.StockCode, title: one.Description || one.StockCode, quantity: one.Quantity, price: one.UnitPrice.toFixed(2),
      }))
      if (lines.length > 0) trades.push({ kind: 'sold', order: { country, buyer: first.CustomerID, lines } })
    }
  }
  return trades
}

/** Invoices of the same shape, for a machine without the real ones. */
export function madeTrades(count: number, chance: Chance): Trade[] {
  const names = Object.values(countries)
  return Array.from({ length: count }, (): Trade => {
    const buyer = String(chance.below(400))
    if (chance.happens(0.12)) return { kind: 'returned', buyer, sku: String(20_000 + chance.below(300)), quantity: 1 + chance.below(3) }
    const lines = Array.from({ length: 1 + chance.below(mostLines) }, () => {
      const sku = 20_000 + chance.below(300)
      return { sku: String(sku), title: `Article ${sku}`, quantity: 1 + chance.below(24), price: (0.25 + (sku % 97) / 4).toFixed(2) }
    })
    return { kind: 'sold', order: { country: names[chance.below(names.length)] ?? 'GB', buyer, lines } }
  })
}
