import type { DailyValue } from './daily-values.ts'
import { median } from './median.ts'

const neighbours = 7
const limit = 3.5
/** Turns a median absolute deviation into a standard deviation, were the values normal. */
const normal = 1.4826
/** A steady price has no deviation at all; a change of less than this share of it is still no outlier. */
const leastShare = 0.02

/**
 * Days whose value lies far from the 7 values before and after: more than 3.5 robust deviations from their median
 * (Hampel's identifier). A lasting step to another price is no outlier, a one-day spike is. Under 5 values none is.
 */
export function findOutliers(daily: readonly DailyValue[]): DailyValue[] {
  if (daily.length < 5) return []
  return daily.filter(({ value }, index) => {
    const around = daily.slice(Math.max(0, index - neighbours), index + neighbours + 1).map((near) => near.value)
    const middle = median(around) ?? value
    const deviation = median(around.map((near) => Math.abs(near - middle))) ?? 0
    return Math.abs(value - middle) > Math.max(limit * normal * deviation, leastShare * Math.abs(middle))
  })
}
