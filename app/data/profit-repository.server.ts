import { Prisma } from '@prisma/client'
import { z } from 'zod'
import { cellSums, eachSum, type CellSum, type CellSums, type ProfitCell } from '#shared/profit/profit-cells.ts'
import type { ShopDatabase } from './database.server.ts'
import { openReturnStates } from './order-return-repository.server.ts'

export type OrderProfitRecord = Prisma.OrderProfitGetPayload<object>

export interface RecordedProfit {
  readonly orderId: string
  readonly createdAt: Date
  readonly week: string
  readonly country: string | null
  readonly currency: string
  readonly sales: number
  readonly profit: number | null
  readonly atMost: number
  readonly state: 'known' | 'loss' | 'unknown'
  readonly unknown: readonly string[]
  readonly cells: readonly ProfitCell[]
}

/** What a change of an order adds to the sums of a week. */
export interface CellChange {
  readonly week: string
  readonly kind: string
  readonly key: string
  readonly currency: string
  readonly sums: CellSums
}

const storedCells = z.array(z.tuple([z.enum(['market', 'sku']), z.string(), z.array(z.number().int()).length(cellSums.length)]))

/** Column names of the sums, in the order of `cellSums`. */
const columns = cellSums.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
const columnList = Prisma.raw(columns.join(', '))

type KnownProfit = Pick<OrderProfitRecord, 'week' | 'currency' | 'country' | 'unknown'> & { readonly cells: readonly ProfitCell[] }

/** What is recorded of these orders; absent where nothing is. */
export async function recordedProfits(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, KnownProfit>> {
  const rows = await db.orderProfit.findMany({ where: { shop, orderId: { in: [...orderIds] } } })
  return new Map(rows.map((row) =>
    [row.orderId, { ...row, cells: storedCells.parse(row.cells).map(([kind, key, sums]) => ({ kind, key, sums: named(sums) })) }]))
}

/** Stores orders' profits in place of what was known, and adds the changes to the sums. */
export async function storeProfits(db: ShopDatabase, shop: string, profits: readonly RecordedProfit[], changes: readonly CellChange[]): Promise<void> {
  const rows = profits.map((profit) => ({ ...profit, cells: profit.cells.map(({ kind, key, sums }) => [kind, key, cellSums.map((name) => sums[name])]) }))
  await db.$executeRaw`
    INSERT INTO order_profits (shop, order_id, created_at, week, country, currency, sales, profit, at_most, state, unknown, cells)
    SELECT ${shop}, "orderId", "createdAt", week, country, currency, sales, profit, "atMost", state, "unknown", cells
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS profit (
      "orderId" text, "createdAt" timestamptz, week text, country text, currency text, sales bigint, profit bigint, "atMost" bigint,
      state text, "unknown" jsonb, cells jsonb)
    ON CONFLICT (shop, order_id) DO UPDATE SET
      created_at = excluded.created_at, week = excluded.week, country = excluded.country, currency = excluded.currency,
      sales = excluded.sales, profit = excluded.profit, at_most = excluded.at_most, state = excluded.state,
      unknown = excluded.unknown, cells = excluded.cells`
  for (let from = 0; from < changes.length; from += changesAtOnce) await addChanges(db, shop, changes.slice(from, from + changesAtOnce))
}

/** A statement takes 65,535 values at most. */
const changesAtOnce = 500

async function addChanges(db: ShopDatabase, shop: string, changes: readonly CellChange[]): Promise<void> {
  const rows = changes.map(({ week, kind, key, currency, sums }) =>
    Prisma.sql`(${shop}, ${week}, ${kind}, ${key}, ${currency}, ${Prisma.join(cellSums.map((name) => sums[name]))})`)
  await db.$executeRaw`INSERT INTO profit_cells (shop, week, kind, key, currency, ${columnList}) VALUES ${Prisma.join(rows)}`
}

/** Makes one row of each cell of the weeks that got rows since the last time. Sums do not change by it. */
export async function foldCells(db: ShopDatabase, shop: string): Promise<void> {
  const sums = Prisma.raw(columns.map((column) => `sum(${column})`).join(', '))
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM profit_cells WHERE shop = ${shop} AND week IN (
        SELECT DISTINCT week FROM profit_cells WHERE shop = ${shop} AND NOT folded
      ) RETURNING *
    )
    INSERT INTO profit_cells (shop, week, kind, key, currency, folded, ${columnList})
    SELECT shop, week, kind, key, currency, true, ${sums} FROM gone
    GROUP BY shop, week, kind, key, currency HAVING sum(orders) <> 0`
}

export interface CellQuery {
  readonly currency: string
  /** Mondays, both inclusive. */
  readonly from: string
  readonly to: string
}

export interface CellRow {
  readonly key: string
  readonly sums: CellSums
}

type SumsRow = { readonly key: string } & Readonly<Record<string, bigint | string>>

/** Sums by market, by SKU, or by week (over all markets). */
export async function cellTotals(
  db: ShopDatabase, shop: string, by: 'market' | 'sku' | 'week', { currency, from, to }: CellQuery,
  page?: { readonly sort: CellSum; readonly size: number; readonly offset: number },
): Promise<CellRow[]> {
  const kind = by === 'sku' ? 'sku' : 'market'
  const key = Prisma.raw(by === 'week' ? 'week' : 'key')
  const sums = Prisma.raw(columns.map((column) => `sum(${column})::bigint AS ${column}`).join(', '))
  const sort = Prisma.raw(page === undefined ? '1' : `sum(${columns[cellSums.indexOf(page.sort)] ?? 'sales'}) DESC, 1`)
  const limit = page === undefined ? Prisma.empty : Prisma.sql`LIMIT ${page.size} OFFSET ${page.offset}`
  const rows = await db.$queryRaw<SumsRow[]>`
    SELECT ${key} AS key, ${sums} FROM profit_cells
    WHERE shop = ${shop} AND kind = ${kind} AND week BETWEEN ${from} AND ${to} AND currency = ${currency}
    GROUP BY 1 HAVING sum(orders) <> 0 ORDER BY ${sort} ${limit}`
  return rows.map((row) => ({ key: row.key, sums: named(columns.map((column) => Number(row[column]))) }))
}

/** How many SKUs sold in the weeks. */
export async function countSkus(db: ShopDatabase, shop: string, { currency, from, to }: CellQuery): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT key FROM profit_cells
      WHERE shop = ${shop} AND kind = 'sku' AND week BETWEEN ${from} AND ${to} AND currency = ${currency}
      GROUP BY key HAVING sum(orders) <> 0) AS skus`
  return row?.count ?? 0
}

export interface OrderProfitQuery {
  readonly currency: string
  /** Moments, `to` exclusive. */
  readonly from: Date
  readonly to: Date
  readonly state: 'known' | 'loss' | 'unknown' | null
  /** The last order of the page before. */
  readonly before: { readonly createdAt: Date; readonly orderId: string } | null
  readonly size: number
}

/** Newest first, with the orders' names. */
export async function orderProfits(
  db: ShopDatabase, shop: string, { currency, from, to, state, before, size }: OrderProfitQuery,
): Promise<(Omit<OrderProfitRecord, 'shop' | 'cells'> & { readonly name: string; readonly returning: boolean })[]> {
  const ofState = state === null ? Prisma.empty : Prisma.sql`AND p.state = ${state}`
  const older = before === null ? Prisma.empty
    : Prisma.sql`AND p.created_at <= ${before.createdAt} AND (p.created_at, p.order_id) < (${before.createdAt}, ${before.orderId})`
  return db.$queryRaw`
    SELECT p.order_id AS "orderId", p.created_at AS "createdAt", p.week, p.country, p.currency, p.sales, p.profit,
      p.at_most AS "atMost", p.state, p.unknown, o.name, EXISTS (
        SELECT FROM order_returns r WHERE r.shop = p.shop AND r.order_id = p.order_id AND r.status = ANY (${openReturnStates})
      ) AS returning
    FROM order_profits p JOIN orders o ON o.shop = p.shop AND o.order_id = p.order_id
    WHERE p.shop = ${shop} AND p.created_at >= ${from} AND p.created_at < ${to} AND p.currency = ${currency} ${ofState} ${older}
    ORDER BY p.created_at DESC, p.order_id DESC LIMIT ${size}`
}

/** Orders after one in the order they were made, for work over all of them; those without a recorded profit or of one unknown only, if asked. */
export async function ordersAfter(
  db: ShopDatabase, shop: string,
  { from, after, openOnly, size }: { from: Date; after: { createdAt: Date; orderId: string } | null; openOnly: boolean; size: number },
): Promise<{ orderId: string; createdAt: Date }[]> {
  const open = openOnly ? Prisma.sql`AND (p.state IS NULL OR p.state = 'unknown')` : Prisma.empty
  const since = after === null ? Prisma.empty
    : Prisma.sql`AND o.created_at >= ${after.createdAt} AND (o.created_at, o.order_id) > (${after.createdAt}, ${after.orderId})`
  return db.$queryRaw`
    SELECT o.order_id AS "orderId", o.created_at AS "createdAt" FROM orders o
    LEFT JOIN order_profits p ON p.shop = o.shop AND p.order_id = o.order_id
    WHERE o.shop = ${shop} AND o.created_at >= ${from} ${since} ${open}
    ORDER BY o.created_at, o.order_id LIMIT ${size}`
}

function named(sums: readonly number[]): CellSums {
  return eachSum((name) => sums[cellSums.indexOf(name)] ?? 0)
}
