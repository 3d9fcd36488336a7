import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { z } from 'zod'
import { cellSums } from '#shared/profit/profit-cells.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { OrderVersionsDocument, type OrderVersionsQuery } from '#app/shopify/generated/operations.ts'
import { setAppEnvironment } from '#tests/integration/app-environment.ts'
import type { BenchRow } from './bench.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'

const shop = 'million.myshopify.com'
const orders = 1_000_000
const rounds = 5

/** Of all that Landfall compares on its first day, and of a usual one: Shopify shows 60 days, and each day looks 6 h further back. */
const reached = { first: 60 * 86_400, daily: 30 * 3_600 }
const secondsBetween = 31
const pageSize = 250

/**
 * The Profit page's queries in a shop with 1,000,000 orders over a year, beside the same totals added up from the
 * orders themselves in the same run; and the comparison with Shopify, beside Shopify's pages alone. Fails where a plan
 * reads a large table from end to end.
 */
export async function run(): Promise<BenchRow[]> {
  return withThrowawayDatabase(async (database) => {
    setAppEnvironment(database)
    await fill(database.ownerUrl)
    const { closeDatabase, withShop } = await import('#app/data/database.server.ts')
    const { profitView } = await import('#app/features/profit/profit.server.ts')
    try {
      const year = { from: '2025-11-24', to: '2026-11-22' }
      const page = (tab: string) => median(() => profitView(shop, new URLSearchParams({ ...year, tab })))
      const [market, sku, byOrder] = [await page('market'), await page('sku'), await page('orders')]
      const peer = await median(() => withShop(shop, (db) => db.$queryRaw`
        SELECT country, sum(sales) FROM order_profits WHERE shop = ${shop} AND created_at >= '2025-11-24' GROUP BY country`))
      await noSequentialScans(database.url)
      const first = await reconciled('first')
      const daily = await reconciled('daily')
      const pages = 'the pages made and read, nothing compared; Shopify\'s own time comes to both'
      const beside = 'the sums by market added up from the orders'
      return [
        row('Profit page of a year, 1,000,000 orders: by market', market, beside, peer),
        row('Profit page of a year, 1,000,000 orders: by SKU', sku, beside, peer),
        row('Profit page of a year, 1,000,000 orders: orders', byOrder, beside, peer),
        row(`comparison with Shopify, the first one: ${first.checked} orders of 60 days`, first.ms, pages, first.alone),
        row(`comparison with Shopify, a day later: ${daily.checked} orders`, daily.ms, pages, daily.alone),
      ]
    } finally {
      await closeDatabase()
    }
  })
}

/** Orders of 30 countries and 1,000 SKUs, in sums as folding leaves them. */
async function fill(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`SELECT set_config('landfall.shop', $1, false)`, [shop])
    await client.query(`INSERT INTO shops (shop, currency, timezone) VALUES ($1, 'USD', 'UTC')`, [shop])
    const made = `generate_series(1, ${orders}) AS n, LATERAL (
      SELECT timestamptz '2025-11-24' + n * interval '${secondsBetween} seconds' AS at, chr(65 + n % 6) || chr(65 + n % 5) AS country) AS made`
    await client.query(`
      INSERT INTO orders (shop, order_id, name, country, currency, shop_currency, goods, discounts, total, shop_total, created_at, updated_at)
      SELECT $1, 'gid://shopify/Order/' || n, '#' || n, country, 'USD', 'USD', 5000, 0, 5000, 5000, at, at FROM ${made}`, [shop])
    await client.query(`
      INSERT INTO order_profits (shop, order_id, created_at, week, country, currency, sales, profit, at_most, state, unknown, cells)
      SELECT $1, 'gid://shopify/Order/' || n, at, to_char(date_trunc('week', at), 'YYYY-MM-DD'), country, 'USD', 5000, 900, 900, 'known', '[]', '[]'
      FROM ${made}`, [shop])
    const columns = cellSums.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join(', ')
    const amounts = cellSums.map((name) => (name === 'orders' ? 'count(*)' : 'count(*) * 100')).join(', ')
    for (const [kind, key] of [['market', 'country'], ['sku', `'SKU-' || n % 1000`]] as const) {
      await client.query(`
        INSERT INTO profit_cells (shop, week, kind, key, currency, folded, ${columns})
        SELECT $1, to_char(date_trunc('week', at), 'YYYY-MM-DD'), '${kind}', ${key}, 'USD', true, ${amounts} FROM ${made} GROUP BY 2, 4`, [shop])
    }
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

interface Reconciled {
  readonly checked: number
  readonly ms: number
  readonly alone: number
}

/** Compares what the shop holds with pages of the same orders, as Shopify would tell them. */
async function reconciled(which: keyof typeof reached): Promise<Reconciled> {
  const { reconcileOrders } = await import('#app/features/orders/reconcile-orders.server.ts')
  const { withShop } = await import('#app/data/database.server.ts')
  const client = versionsOf(Math.floor(reached[which] / secondsBetween))
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    return performance.now() - start
  }
  const ms = await timed(() => reconcileOrders(client, shop))
  const alone = await timed(async () => {
    let after: string | null = null
    do after = (await client.run(OrderVersionsDocument, { after, query: '' })).orders.pageInfo.endCursor ?? null
    while (after !== null)
  })
  const [last] = await withShop(shop, (db) => db.reconciliation.findMany({ where: { shop }, orderBy: { startedAt: 'desc' }, take: 1 }))
  if (last === undefined || last.endedAt === null || last.missing + last.outdated > 0) throw new Error('The comparison did not end, or found what is not so.')
  return { checked: last.checked, ms, alone }
}

/** Shopify's answer to the question for orders and their versions, the last `count` orders in pages. */
function versionsOf(count: number): AdminClient {
  const nodeOf = (n: number) => ({ id: `gid://shopify/Order/${n}`, updatedAt: new Date(start + n * secondsBetween * 1_000).toISOString() })
  return {
    run<Answer>(_document: unknown, variables: unknown): Promise<Answer> {
      const from = Number(cursor.parse(variables).after ?? orders - count)
      const to = Math.min(orders, from + pageSize)
      const answer: OrderVersionsQuery = {
        orders: {
          nodes: Array.from({ length: to - from }, (_, index) => nodeOf(from + index + 1)),
          pageInfo: { hasNextPage: to < orders, endCursor: to < orders ? String(to) : null },
        },
      }
      // The one question asked of it; the answer's type follows the document, which is not looked at.
      return Promise.resolve(answer as Answer)
    },
  }
}

const start = Date.parse('2025-11-24T00:00:00Z')
const cursor = z.object({ after: z.string().nullable() })

/** The plans of the page's queries as the app's role gets them. */
async function noSequentialScans(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`SELECT set_config('landfall.shop', $1, false)`, [shop])
    const cells = (kind: string, key: string) => `SELECT ${key}, sum(sales) FROM profit_cells
      WHERE shop = '${shop}' AND kind = '${kind}' AND week BETWEEN '2026-08-24' AND '2026-11-16' AND currency = 'USD' GROUP BY 1`
    for (const query of [
      cells('market', 'week'), cells('market', 'key'), cells('sku', 'key'),
      `SELECT p.order_id, o.name FROM order_profits p JOIN orders o ON o.shop = p.shop AND o.order_id = p.order_id
       WHERE p.shop = '${shop}' AND p.created_at >= '2026-08-24' AND p.created_at < '2026-11-23' AND p.currency = 'USD'
       ORDER BY p.created_at DESC, p.order_id DESC LIMIT 51`,
      `SELECT order_id, updated_at FROM orders WHERE shop = '${shop}' AND order_id IN ('gid://shopify/Order/1', 'gid://shopify/Order/999999')`,
    ]) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${query}`)
      const plan = rows.map((one) => one['QUERY PLAN']).join('\n')
      if (/Seq Scan on (orders|order_profits|profit_cells)/.test(plan)) throw new Error(`A large table is read from end to end:\n${plan}`)
    }
  } finally {
    await client.end()
  }
}

async function median(work: () => Promise<unknown>): Promise<number> {
  await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
}

function row(name: string, value: number, peer: string, other: number): BenchRow {
  return { name, value: Math.round(value), unit: 'ms', peer: `${peer} (${Math.round(other)} ms)`, ratio: Math.round((value / other) * 100) / 100 }
}
