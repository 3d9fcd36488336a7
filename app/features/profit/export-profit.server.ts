import { withShop } from '#app/data/database.server.ts'
import { cellTotals } from '#app/data/profit-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import { csvFile, csvLines, inert } from '#shared/csv/csv-text.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { CellSum } from '#shared/profit/profit-cells.ts'
import { costParts } from '#shared/profit/profit-parts.ts'
import { profitQueryOf } from './profit-range.ts'
import { cursorOf, orderRows, tableSums } from './profit.server.ts'

const batch = 1000
const counts: readonly CellSum[] = ['orders', 'unknownOrders', 'units']

/** The table of a tab as CSV, a piece at a time: a million orders never stand in memory. */
export function profitCsv(shop: string, params: URLSearchParams): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const pieces = csvPieces(shop, params)
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

async function* csvPieces(shop: string, params: URLSearchParams): AsyncGenerator<string, undefined> {
  const known = await withShop(shop, (db) => findShop(db, shop))
  const query = profitQueryOf(params, orderDay(new Date(), known?.timezone ?? 'UTC'))
  const currency = known?.currency ?? 'USD'
  const money = (minor: number | null) => (minor === null ? '' : formatMinor(minor, currency))
  if (query.tab !== 'orders') {
    const { tab, from, to } = query
    yield csvFile([[tab, 'currency', ...tableSums]])
    const rows = await withShop(shop, (db) => cellTotals(db, shop, tab, { currency, from, to }))
    // Over orders of which some are not known a sum of profit says nothing, and a cost of 0 only that none is known.
    const silent = (name: CellSum, { sums }: (typeof rows)[number]) =>
      sums.unknownOrders > 0 && (name === 'profit' || (sums[name] === 0 && costParts.some((part) => part === name)))
    const shown = (name: CellSum, row: (typeof rows)[number]) =>
      counts.includes(name) ? String(row.sums[name]) : silent(name, row) ? '' : money(row.sums[name])
    yield csvLines(rows.map((row) => [inert(row.key), currency, ...tableSums.map((name) => shown(name, row))]))
    return undefined
  }
  yield csvFile([['order', 'created', 'country', 'currency', 'sales', 'profit', 'profitAtMost', 'notKnown']])
  for (let before: string | null = query.before; ; ) {
    const rows = await withShop(shop, (db) => orderRows(db, shop, currency, { ...query, before }, batch))
    yield csvLines(
      rows.map((row) => [inert(row.name), row.createdAt, row.country ?? '', currency, money(row.sales), money(row.profit), money(row.atMost), row.unknown.join(' ')]),
    )
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch) return undefined
    before = cursorOf(last)
  }
}
