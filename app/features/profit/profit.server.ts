import { z } from 'zod'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import {
  cellTotals, countSkus, orderProfits, ordersAfter, type CellQuery, type CellRow,
} from '#app/data/profit-repository.server.ts'
import { firstLegTerms } from '#app/data/profit-terms-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { latestTask } from '#app/data/task-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import { cellSums, eachSum } from '#shared/profit/profit-cells.ts'
import { costParts } from '#shared/profit/profit-parts.ts'
import { lastDayOf, profitQueryOf } from './profit-range.ts'
import type { ProfitOrderRow, ProfitQuery, ProfitRow, ProfitView } from './profit.ts'
import { startRework } from './rework-profit.server.ts'

const skusShown = 50
const ordersShown = 50
const unknownParts = z.array(z.enum(costParts))

/** What the shop's orders earned in the weeks asked for. */
export async function profitView(shop: string, params: URLSearchParams): Promise<ProfitView> {
  return withShop(shop, async (db) => {
    const known = await findShop(db, shop)
    const query = profitQueryOf(params, orderDay(new Date(), known?.timezone ?? 'UTC'))
    const currency = known?.currency ?? 'USD'
    const cells = { currency, from: query.from, to: query.to }
    const weeks = await cellTotals(db, shop, 'week', cells)
    const markets = await cellTotals(db, shop, 'market', cells)
    const running = await latestTask(db, shop, 'rework-profit', ['queued', 'running'])
    return {
      query, currency,
      total: eachSum((name) => weeks.reduce((sum, row) => sum + row.sums[name], 0)),
      weeks: weeks.map((row) => ({ ...row, title: null, stock: null })),
      markets: markets.map((row) => ({ ...row, title: null, stock: null })).sort((one, other) => other.sums.sales - one.sums.sales),
      skus: query.tab === 'sku' ? await skus(db, shop, cells, query.page) : null,
      orders: query.tab === 'orders' ? await orders(db, shop, currency, query) : null,
      taskId: running?.id ?? null,
      behind: running === null && (await missesOrders(db, shop)),
      firstLegSaid: (await firstLegTerms(db, shop)).length > 0,
    }
  })
}

/** Has every order worked out that is not wholly known yet. Answers the task. */
export async function workOutOpenOrders(shop: string, who: string): Promise<string> {
  return withShop(shop, (db) => startRework(db, shop, { from: new Date(0), openOnly: true }, who))
}

async function missesOrders(db: ShopDatabase, shop: string): Promise<boolean> {
  if ((await db.orderProfit.findFirst({ where: { shop }, select: { orderId: true } })) !== null) return false
  return (await ordersAfter(db, shop, { from: new Date(0), after: null, openOnly: false, size: 1 })).length > 0
}

async function skus(db: ShopDatabase, shop: string, cells: CellQuery, page: number): Promise<NonNullable<ProfitView['skus']>> {
  const rows = await cellTotals(db, shop, 'sku', cells, { sort: 'sales', size: skusShown, offset: (page - 1) * skusShown })
  return { rows: await withVariants(db, shop, rows), pages: Math.max(1, Math.ceil((await countSkus(db, shop, cells)) / skusShown)) }
}

/** SKUs with the product each stands for, and what is left of it. */
async function withVariants(db: ShopDatabase, shop: string, rows: readonly CellRow[]): Promise<ProfitRow[]> {
  const found = await db.variant.findMany({
    where: { shop, sku: { in: rows.map(({ key }) => key) } }, select: { sku: true, productTitle: true, variantTitle: true, stock: true },
  })
  const titles = new Map(found.map(({ sku, productTitle, variantTitle }) => [sku, variantTitle === null ? productTitle : `${productTitle} · ${variantTitle}`]))
  const stocks = Map.groupBy(found, ({ sku }) => sku)
  return rows.map((row) => ({
    ...row,
    title: titles.get(row.key) ?? null,
    stock: stocks.get(row.key)?.reduce<number | null>((sum, { stock }) => (sum === null || stock === null ? null : sum + stock), 0) ?? null,
  }))
}

async function orders(db: ShopDatabase, shop: string, currency: string, query: ProfitQuery): Promise<NonNullable<ProfitView['orders']>> {
  const rows = await orderRows(db, shop, currency, query, ordersShown + 1)
  const shown = rows.slice(0, ordersShown)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > ordersShown && last !== undefined ? cursorOf(last) : null }
}

/** Orders of the weeks, newest first, from behind `query.before` on. The weeks' edges are the shop's days in UTC. */
export async function orderRows(
  db: ShopDatabase, shop: string, currency: string, query: Pick<ProfitQuery, 'from' | 'to' | 'state' | 'before'>, size: number,
): Promise<ProfitOrderRow[]> {
  const rows = await orderProfits(db, shop, {
    currency, state: query.state, size, before: readCursor(query.before),
    from: new Date(`${query.from}T00:00:00Z`), to: new Date(Date.parse(`${lastDayOf(query.to)}T00:00:00Z`) + 86_400_000),
  })
  return rows.map((row) => ({
    orderId: row.orderId, name: row.name, createdAt: row.createdAt.toISOString(), country: row.country, sales: Number(row.sales),
    profit: row.profit === null ? null : Number(row.profit), atMost: Number(row.atMost), unknown: unknownParts.parse(row.unknown), returning: row.returning,
  }))
}

export function cursorOf({ createdAt, orderId }: ProfitOrderRow): string {
  return `${createdAt}_${orderId}`
}

function readCursor(text: string | null): { createdAt: Date; orderId: string } | null {
  const [moment = '', orderId = ''] = text?.split('_') ?? []
  const createdAt = new Date(moment)
  return orderId === '' || Number.isNaN(createdAt.getTime()) ? null : { createdAt, orderId }
}

/** Every sum that a table of profit has, in the order of its columns. */
export const tableSums = cellSums.filter((name) => name !== 'knownSales')
