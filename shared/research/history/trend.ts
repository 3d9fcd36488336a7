import type { IsoDate } from '#shared/facts/fact.ts'
import type { Result } from '#shared/result/result.ts'
import { changeOver, type Change } from './change-over.ts'
import { dayNumber, type DailyValue } from './daily-values.ts'
import { findOutliers } from './find-outliers.ts'
import { movingAverage } from './moving-average.ts'
import { robustSlope, type Slope } from './robust-slope.ts'
import { seasonality, type Seasonality } from './seasonality.ts'

/** What a history of whole numbers (prices of one currency in minor units, ranks, counts) tells, and what it can't yet. */
export interface Trend {
  /** Days with a value, and calendar days from the first to the last of them. */
  readonly days: number
  readonly span: number
  readonly latest: DailyValue | null
  readonly lowest: DailyValue | null
  readonly highest: DailyValue | null
  readonly change30: Result<Change>
  readonly change90: Result<Change>
  /** Over the last 90 days. */
  readonly slope: Result<Slope>
  /** Trailing, over 7 days. */
  readonly average: readonly DailyValue[]
  readonly seasonality: Result<Seasonality>
  readonly outliers: readonly DailyValue[]
}

/** Statistics over `daily`, oldest first with one value a day, as they stood on `asOf`; later days are not looked at. */
export function trendOf(daily: readonly DailyValue[], asOf: IsoDate): Trend {
  const past = daily.filter(({ day }) => day <= asOf)
  const [first, latest] = [past[0] ?? null, past.at(-1) ?? null]
  const recent = past.filter(({ day }) => dayNumber(day) > dayNumber(asOf) - 90)
  return {
    days: past.length,
    span: first && latest ? dayNumber(latest.day) - dayNumber(first.day) + 1 : 0,
    latest,
    lowest: pick(past, (a, b) => a < b),
    highest: pick(past, (a, b) => a > b),
    change30: changeOver(past, 30, asOf),
    change90: changeOver(past, 90, asOf),
    slope: robustSlope(recent),
    average: movingAverage(past, 7),
    seasonality: seasonality(past),
    outliers: findOutliers(past),
  }
}

function pick(daily: readonly DailyValue[], better: (a: number, b: number) => boolean): DailyValue | null {
  return daily.reduce<DailyValue | null>((best, one) => (best === null || better(one.value, best.value) ? one : best), null)
}
