import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { DailyValue } from './daily-values.ts'
import { median } from './median.ts'

export interface Seasonality {
  /** January to December against the trend: 1,200,000 is a fifth above it. Their mean is the whole. */
  readonly months: readonly Ppm[]
  /** Share of what the trend leaves unexplained that the time of year explains, less what chance would; 0 to the whole. */
  readonly strength: Ppm
  /** True from half on: the years agree with one another. */
  readonly clear: boolean
}

const year = 12
const leastMonths = 24

/**
 * The yearly pattern of a series: each month's median against a straight robust trend through all months, and of
 * these ratios the median of each calendar month. Needs two years without a missing month, or fails with
 * `seasonality-too-short` (how many months in a row there are up to the last, and how many it takes).
 */
export function seasonality(daily: readonly DailyValue[]): Result<Seasonality> {
  const months = unbrokenMonths(daily)
  if (months.length < leastMonths) return failure('seasonality-too-short', { have: String(months.length), need: String(leastMonths) })
  const ratios = againstTrend(months.map(({ value }) => value))
  const byMonth = Array.from({ length: year }, (_, month) => ratios.filter((_ratio, index) => monthOf(months[index]) === month))
  const raw = byMonth.map((own) => median(own) ?? 1)
  const mean = raw.reduce((sum, index) => sum + index, 0) / year
  const indexes = raw.map((index) => index / mean)
  const strength = explained(ratios, ratios.map((_ratio, index) => indexes[monthOf(months[index])] ?? 1))
  return success({ months: wholeSum(indexes), strength, clear: strength * 2 >= wholePpm })
}

interface Month {
  /** Months since year 0. */
  readonly number: number
  readonly value: number
}

const monthOf = (month: Month | undefined): number => (month?.number ?? 0) % year

/** Medians by month, back from the last one for as long as no month is missing. */
function unbrokenMonths(daily: readonly DailyValue[]): Month[] {
  const byMonth = Map.groupBy(daily, ({ day }) => Number(day.slice(0, 4)) * year + Number(day.slice(5, 7)) - 1)
  const newest = Math.max(...byMonth.keys())
  const months: Month[] = []
  for (let number = newest; byMonth.has(number); number -= 1) {
    months.unshift({ number, value: median((byMonth.get(number) ?? []).map(({ value }) => value)) ?? 0 })
  }
  return months
}

/** Each value against a Theil-Sen line whose slope is taken between same months of different years only. */
function againstTrend(values: readonly number[]): number[] {
  const slopes: number[] = []
  for (let from = 0; from < values.length; from += 1) {
    for (let to = from + year; to < values.length; to += year) slopes.push(((values[to] ?? 0) - (values[from] ?? 0)) / (to - from))
  }
  const slope = median(slopes) ?? 0
  const start = values.reduce((sum, value, index) => sum + value - slope * index, 0) / values.length
  return values.map((value, index) => {
    const trend = start + slope * index
    return trend > 0 ? value / trend : 1
  })
}

/** Adjusted for the twelve means it takes, so that plain noise explains about nothing. */
function explained(ratios: readonly number[], indexes: readonly number[]): Ppm {
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
  const total = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0)
  if (total < 1e-9) return 0
  const rest = ratios.reduce((sum, ratio, index) => sum + (ratio - (indexes[index] ?? 1)) ** 2, 0)
  const adjusted = 1 - ((rest / total) * (ratios.length - 1)) / (ratios.length - year)
  return Math.round(Math.min(1, Math.max(0, adjusted)) * wholePpm)
}

/** In ppm, rounded so that the twelve sum to twelve wholes: the last takes the rest. */
function wholeSum(indexes: readonly number[]): Ppm[] {
  let given = 0
  let exact = 0
  return indexes.map((index) => {
    exact += index * wholePpm
    const share = Math.round(exact) - given
    given += share
    return share
  })
}
