import type { Currency } from '#shared/money/money.ts'
import type { Observation } from '../observation.ts'
import { dailyMedians, type DailyValue } from './daily-values.ts'

/** Daily prices and ranks of one product, from what was seen of it. */
export interface ProductHistory {
  /** The currency most prices were seen in; null when no price was. Prices in others are left out, and counted. */
  readonly currency: Currency | null
  readonly prices: readonly DailyValue[]
  readonly otherCurrencies: number
  /** The category most ranks were of; ranks of others are left out, and counted. */
  readonly category: string | null
  readonly ranks: readonly DailyValue[]
  readonly otherCategories: number
}

/** Daily medians of price (minor units) and rank, each of one kind: prices of two currencies are no series. */
export function historyOf(observations: readonly Observation[]): ProductHistory {
  const priced = observations.flatMap(({ at, price }) => (price === null ? [] : [{ at, value: price.minor, kind: price.currency }]))
  const ranked = observations.flatMap(({ at, rank }) => (rank === null ? [] : [{ at, value: rank.rank, kind: rank.category ?? '' }]))
  const currency = commonest(priced.map(({ kind }) => kind))
  const category = commonest(ranked.map(({ kind }) => kind))
  const ofCurrency = priced.filter(({ kind }) => kind === currency)
  const ofCategory = ranked.filter(({ kind }) => kind === category)
  return {
    currency,
    prices: dailyMedians(ofCurrency),
    otherCurrencies: priced.length - ofCurrency.length,
    category: category === '' ? null : category,
    ranks: dailyMedians(ofCategory),
    otherCategories: ranked.length - ofCategory.length,
  }
}

/** The word that occurs most; of two that occur as often the first in the alphabet. */
function commonest(words: readonly string[]): string | null {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, all]) => ({ word, count: all.length }))
  counts.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  return counts[0]?.word ?? null
}
