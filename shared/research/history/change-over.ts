import type { IsoDate } from '#shared/facts/fact.ts'
import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { dayNumber, type DailyValue } from './daily-values.ts'
import { median } from './median.ts'

export interface Change {
  /** Medians (half-up) of the week at either end. */
  readonly from: number
  readonly to: number
  /** `to` against `from`, half-up; negative when it fell. */
  readonly share: Ppm
}

const week = 7

/**
 * How the values changed over `days` days up to and including `asOf`: the median of the last week against the median
 * of the week that ended `days` earlier, so that one odd day decides nothing. Fails with `history-not-recent` when
 * nothing was seen in the last week and with `history-too-short` when nothing was seen back then.
 */
export function changeOver(daily: readonly DailyValue[], days: number, asOf: IsoDate): Result<Change> {
  const end = dayNumber(asOf)
  const to = weekEnding(daily, end)
  if (to === null) return failure('history-not-recent', { days: String(week) })
  const from = weekEnding(daily, end - days)
  if (from === null || from === 0) {
    const first = daily.reduce((least, { day }) => Math.min(least, dayNumber(day)), end)
    return failure('history-too-short', { have: String(end - first + 1), need: String(days) })
  }
  return success({ from: Math.round(from), to: Math.round(to), share: Math.round(((to - from) / from) * wholePpm) })
}

function weekEnding(daily: readonly DailyValue[], end: number): number | null {
  return median(daily.filter(({ day }) => dayNumber(day) > end - week && dayNumber(day) <= end).map(({ value }) => value))
}
