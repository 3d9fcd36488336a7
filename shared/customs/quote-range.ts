import type { FactBook } from '#shared/facts/fact-book.ts'
import type { Basket } from './basket.ts'
import { boundedCost } from './landed-cost.ts'
import type { Quote } from './quote.ts'

/** The total lies between these, minor units of the basket's currency; `high` null: at least `low`, nobody knows how much. */
export interface QuoteRange {
  readonly low: number
  readonly high: number | null
}

/**
 * What a partial quote can still stand behind. At the least every open rate, tax and fee takes its lowest and what may
 * be missing altogether (freight, an unknown layer) takes nothing; at the most each takes its highest, where the facts
 * bound it: the dearest rate a short code could mean, the tariff's own maximum, the general rate of import tax. Null for
 * a complete quote, whose total is the range.
 */
export function quoteRange(basket: Basket, facts: FactBook, quote: Quote): QuoteRange | null {
  if (quote.status === 'complete') return null
  const carried = { ...basket, freight: basket.freight ?? 0, insurance: basket.insurance ?? 0 }
  const low = boundedCost(carried, facts, 'low').total ?? quote.goods + carried.freight + carried.insurance
  const open = basket.freight === null || basket.insurance === null
  const high = open ? null : boundedCost(basket, facts, 'high').total
  return { low, high: high === null ? null : Math.max(low, high) }
}
