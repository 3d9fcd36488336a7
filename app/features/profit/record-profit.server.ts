import { isDeepStrictEqual } from 'node:util'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { lockOrders } from '#app/data/order-repository.server.ts'
import { profitInputsOf } from '#app/data/profit-input-repository.server.ts'
import { recordedProfits, storeProfits, type CellChange, type RecordedProfit } from '#app/data/profit-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import { cellsOf, cellSums, lessSums, noSums, type ProfitCell } from '#shared/profit/profit-cells.ts'
import { profitOfOrder } from '#shared/profit/profit-of-order.ts'
import { weekOf } from '#shared/profit/week-of.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { profitQuestion } from './profit-question.ts'

/**
 * Works out what these orders earned and takes it into the sums of their weeks, in place of what each added before. Safe
 * to repeat. An order in another currency for which no rate is known is not taken in.
 */
export async function recordProfits(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<void> {
  await lockOrders(db, shop, orderIds)
  const inputs = await profitInputsOf(db, shop, orderIds)
  const known = await recordedProfits(db, shop, orderIds)
  const facts = await factBook()
  const profits: RecordedProfit[] = []
  const changes: Change[] = []
  for (const [orderId, of] of inputs) {
    const { order } = of
    const day = orderDay(order.createdAt, of.shop?.timezone ?? 'UTC')
    const asked = profitQuestion(of, day, facts)
    if (asked === null) continue
    const worked = profitOfOrder(asked.question)
    const cells = cellsOf(worked, order.country)
    const before = known.get(orderId) ?? null
    const change = { before, now: { week: weekOf(day), currency: order.shopCurrency, cells } }
    const same = before !== null && changesOf([change]).length === 0
    if (same && before.country === order.country && isDeepStrictEqual(before.unknown, worked.unknown)) continue
    changes.push(change)
    profits.push({
      orderId, ...change.now, createdAt: order.createdAt, country: order.country,
      sales: cells[0]?.sums.sales ?? 0,
      profit: worked.profit,
      atMost: worked.atMost,
      state: worked.profit === null ? 'unknown' : worked.profit < 0 ? 'loss' : 'known',
      unknown: worked.unknown,
    })
  }
  if (profits.length === 0) return
  await storeProfits(db, shop, profits, changesOf(changes))
  if (profits.some(({ orderId }) => orderNumber(orderId) % foldEvery === 0)) await enqueue('fold-profit', { shop }, { db })
}

/** Of so many orders one has the sums folded, so that a page never adds up more than a few thousand rows beyond its cells. */
const foldEvery = 200

function orderNumber(orderId: string): number {
  return Number(orderId.slice(orderId.lastIndexOf('/') + 1).slice(-9))
}

interface InWeek {
  readonly week: string
  readonly currency: string
  readonly cells: readonly ProfitCell[]
}

interface Change {
  readonly before: InWeek | null
  readonly now: InWeek
}

/** What must be added to the sums so that they hold each `now` in place of its `before`. */
function changesOf(of: readonly Change[]): CellChange[] {
  const changes = new Map<string, CellChange>()
  const add = ({ week, currency, cells }: InWeek, sign: 1 | -1) => {
    for (const { kind, key, sums } of cells) {
      const name = JSON.stringify([week, currency, kind, key])
      const known = changes.get(name)?.sums ?? noSums
      const less = sign === 1 ? lessSums(sums, noSums) : lessSums(noSums, sums)
      changes.set(name, { week, currency, kind, key, sums: lessSums(known, lessSums(noSums, less)) })
    }
  }
  for (const { before, now } of of) {
    if (before !== null) add(before, -1)
    add(now, 1)
  }
  return [...changes.values()].filter(({ sums }) => cellSums.some((name) => sums[name] !== 0))
}
