import pg from 'pg'
import { numberOf } from '#tests/devshop/store/ids.ts'
import { placesOf } from '#tests/devshop/store/decimal.ts'
import type { OrderRecord } from '#tests/devshop/store/order-records.ts'

/** Rows by key: how they should be, or how they are. */
type Rows = Map<string, string>

export interface Verdict {
  /** Rows that should be there and are not. */
  readonly lost: number
  /** Rows that are there and should not be. */
  readonly doubled: number
  readonly wrong: number
  /** The first few, for a person. */
  readonly examples: readonly string[]
}

/** Compares every order, line and refund of the database with what the shop itself holds. */
export async function compareWithOracle(ownerUrl: string, orders: Iterable<OrderRecord>): Promise<Verdict> {
  const should = expected(orders)
  const is = await actual(ownerUrl)
  const lost = [...should.keys()].filter((key) => !is.has(key))
  const doubled = [...is.keys()].filter((key) => !should.has(key))
  const wrong = [...should].filter(([key, row]) => is.has(key) && is.get(key) !== row).map(([key]) => key)
  const examples = [
    ...lost.slice(0, 3).map((key) => `lost ${key}: ${should.get(key) ?? ''}`),
    ...doubled.slice(0, 3).map((key) => `not expected ${key}: ${is.get(key) ?? ''}`),
    ...wrong.slice(0, 3).map((key) => `${key} is ${is.get(key) ?? ''}, should be ${should.get(key) ?? ''}`),
  ]
  return { lost: lost.length, doubled: doubled.length, wrong: wrong.length, examples }
}

function expected(orders: Iterable<OrderRecord>): Rows {
  const rows: Rows = new Map()
  for (const order of orders) {
    const money = (amount: string) => minor(amount, order.currencyCode)
    const goods = order.lines.reduce((sum, line) => sum + money(line.price) * line.quantity, 0)
    rows.set(`order ${order.id}`, JSON.stringify([
      order.name, order.countryCode, order.currencyCode, order.shopCurrencyCode, goods, money(order.shipping.price), 0,
      money(order.tax.price), money(order.total.price), instant(order.createdAt), instant(order.updatedAt),
      order.cancelledAt === null ? null : instant(order.cancelledAt),
    ]))
    for (const line of order.lines) {
      rows.set(`line ${line.id}`, JSON.stringify([order.id, line.variantId, line.sku, line.title, line.quantity, money(line.price), 0]))
    }
    for (const refund of order.refunds) {
      rows.set(`refund ${refund.id}`, JSON.stringify([order.id, order.currencyCode, money(refund.total.price), instant(refund.createdAt)]))
      for (const back of refund.lines) {
        rows.set(`refund line ${refund.id} ${numberOf(back.lineId)}`, JSON.stringify([back.quantity, money(back.subtotal.price)]))
      }
    }
  }
  return rows
}

async function actual(ownerUrl: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ key: string; row: unknown[] }>(`
      SELECT 'order ' || order_id AS key, json_build_array(name, country, currency, shop_currency, goods, shipping, discounts, tax, total,
        extract(epoch FROM created_at)::bigint, extract(epoch FROM updated_at)::bigint, extract(epoch FROM cancelled_at)::bigint) AS row FROM orders
      UNION ALL
      SELECT 'line ' || line_id, json_build_array(order_id, variant_id, sku, title, quantity, price, discount) FROM order_lines
      UNION ALL
      SELECT 'refund ' || refund_id, json_build_array(order_id, currency, amount, extract(epoch FROM created_at)::bigint) FROM refunds
      UNION ALL
      SELECT 'refund line ' || refund_id || ' ' || substring(line_id FROM '\\d+$'), json_build_array(quantity, amount) FROM refund_lines`)
    return new Map(rows.map(({ key, row }) => [key, JSON.stringify(row)]))
  } finally {
    await client.end()
  }
}

/** Minor units straight from the decimal's digits, half up: not the way the app reads it. */
function minor(amount: string, currency: string): number {
  const places = placesOf(currency)
  const [whole = '0', fraction = ''] = amount.split('.')
  const digits = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`
  return Number(digits) + (Number(fraction[places] ?? '0') >= 5 ? 1 : 0)
}

const instant = (text: string) => Math.round(Date.parse(text) / 1000)
