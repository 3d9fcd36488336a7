import { isDeepStrictEqual } from 'node:util'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { lockOrder } from '#app/data/order-repository.server.ts'
import { profitInputs } from '#app/data/profit-input-repository.server.ts'
import { recordedProfit, storeProfit, type CellChange } from '#app/data/profit-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import { cellsOf, cellSums, lessSums, noSums, type ProfitCell } from '#shared/profit/profit-cells.ts'
import { profitOfOrder } from '#shared/profit/profit-of-order.ts'
import { weekOf } from '#shared/profit/week-of.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { profitQuestion } from './profit-question.ts'

/**
 * Works out what an order earned and takes it into the sums of its week, in place of what it added before. Safe to
 * repeat. An order in another currency for which no rate is known is not taken in.
 */
export async function recordProfit(db: ShopDatabase, shop: string, orderId: string): Promise<void> {
  await lockOrder(db, shop, orderId)
  const inputs = await profitInputs(db, shop, orderId)
  if (inputs === null) return
  const { order } = inputs
  const day = orderDay(order.createdAt, inputs.shop?.timezone ?? 'UTC')
  const asked = profitQuestion(inputs, day, await factBook())
  if (asked === null) return
  const worked = profitOfOrder(asked.question)
  const cells = cellsOf(worked, order.country)
  const before = await recordedProfit(db, shop, orderId)
  const now = { week: weekOf(day), currency: order.shopCurrency, cells }
  const changes = changesOf(before, now)
  if (before !== null && changes.length === 0 && before.country === order.country && isDeepStrictEqual(before.unknown, worked.unknown)) return
  await storeProfit(
    db, shop,
    {
      orderId, ...now, createdAt: order.createdAt, country: order.country,
      sales: cells[0]?.sums.sales ?? 0,
      profit: worked.profit,
      atMost: worked.atMost,
      state: worked.profit === null ? 'unknown' : worked.profit < 0 ? 'loss' : 'known',
      unknown: worked.unknown,
    },
    changes,
  )
  if (orderNumber(orderId) % foldEvery === 0) await enqueue('fold-profit', { shop }, { db })
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

/** What must be added to the sums so that they hold `now` in place of `before`. */
export function changesOf(before: InWeek | null, now: InWeek): CellChange[] {
  const changes = new Map<string, CellChange>()
  const add = ({ week, currency, cells }: InWeek, sign: 1 | -1) => {
    for (const { kind, key, sums } of cells) {
      const name = JSON.stringify([week, currency, kind, key])
      const known = changes.get(name)?.sums ?? noSums
      const less = sign === 1 ? lessSums(sums, noSums) : lessSums(noSums, sums)
      changes.set(name, { week, currency, kind, key, sums: lessSums(known, lessSums(noSums, less)) })
    }
  }
  if (before !== null) add(before, -1)
  add(now, 1)
  return [...changes.values()].filter(({ sums }) => cellSums.some((name) => sums[name] !== 0))
}
