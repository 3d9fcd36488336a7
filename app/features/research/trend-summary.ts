import { z } from 'zod'
import type { IsoDate } from '#shared/facts/fact.ts'
import { changeOver } from '#shared/research/history/change-over.ts'
import { dayNumber, type DailyValue } from '#shared/research/history/daily-values.ts'
import { historyOf } from '#shared/research/history/history-of.ts'
import type { Observation } from '#shared/research/observation.ts'

const changeSchema = z.object({ share: z.int(), days: z.union([z.literal(30), z.literal(90)]) }).nullable()

/** What a product's recent history comes to, as kept with it. */
export const trendSummarySchema = z.object({
  /** The last day that counts. */
  asOf: z.iso.date(),
  priceChange: changeSchema,
  rankChange: changeSchema,
  reviewsGained: z.int().nullable(),
  currency: z.string().nullable(),
  /** The last prices by day, minor units, for a line of a few pixels. */
  line: z.array(z.int()),
})
export type TrendSummary = z.infer<typeof trendSummarySchema>

/** Days a history must reach back for it: ninety, and the week before them. */
export const summaryDays = 97
const mostPoints = 30
const staleAfter = 7

/** Sums up what was seen in the last `summaryDays` days up to `asOf`. */
export function summarise(observations: readonly Observation[], asOf: IsoDate): TrendSummary {
  const { currency, prices, ranks } = historyOf(observations)
  return {
    asOf,
    priceChange: longestChange(prices, asOf),
    rankChange: longestChange(ranks, asOf),
    reviewsGained: reviewsGained(observations, asOf),
    currency,
    line: prices.slice(-mostPoints).map(({ value }) => value),
  }
}

/** The summary as it holds on `today`: a change up to more than a week ago is no present trend. */
export function presentTrend(summary: TrendSummary | null, today: IsoDate): TrendSummary | null {
  if (summary === null || dayNumber(today) - dayNumber(summary.asOf) <= staleAfter) return summary
  return { ...summary, priceChange: null, rankChange: null, reviewsGained: null }
}

function longestChange(daily: readonly DailyValue[], asOf: IsoDate): TrendSummary['priceChange'] {
  for (const days of [90, 30] as const) {
    const change = changeOver(daily, days, asOf)
    if (change.ok) return { share: change.value.share, days }
  }
  return null
}

/** Exact counts of the last week against those of the week 90 days before; null where either is not known. */
export function reviewsGained(observations: readonly Observation[], asOf: IsoDate): number | null {
  const counts = observations.flatMap(({ at, reviewCount }) =>
    reviewCount?.bound === 'exact' ? [{ day: dayNumber(at.slice(0, 10)), value: reviewCount.value }] : [],
  )
  const weekEnding = (end: number) => counts.filter(({ day }) => day > end - 7 && day <= end).map(({ value }) => value)
  const [now, then] = [weekEnding(dayNumber(asOf)), weekEnding(dayNumber(asOf) - 90)]
  if (now.length === 0 || then.length === 0) return null
  return Math.max(0, Math.max(...now) - Math.max(...then))
}
