import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { dayNumber, type DailyValue } from './daily-values.ts'
import { median } from './median.ts'

export interface Slope {
  /** Units of the value in 30 days, half-up; negative when it falls. */
  readonly perMonth: number
  /** The same against the median value. */
  readonly share: Ppm
  /** What the Mann-Kendall test says at 5 %: chance alone would seldom give so steady a direction. */
  readonly direction: 'rising' | 'falling' | 'unclear'
}

/** Fewer values than this and the test's normal approximation does not hold. */
const leastValues = 8
/** More values than this are thinned to it evenly: the work grows with the square. */
const mostValues = 200
const month = 30
const fivePercent = 1.96

/**
 * Theil-Sen slope: the median of the slopes between every two days, which up to 29 % of wild values do not move.
 * Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau" (1968). Fails with
 * `too-few-days` under 8 days.
 */
export function robustSlope(daily: readonly DailyValue[]): Result<Slope> {
  if (daily.length < leastValues) return failure('too-few-days', { have: String(daily.length), need: String(leastValues) })
  const points = thinned(daily).map(({ day, value }) => ({ x: dayNumber(day), y: value }))
  const slopes: number[] = []
  let sum = 0
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) {
      if (a.x === b.x) continue
      slopes.push((b.y - a.y) / (b.x - a.x))
      sum += Math.sign((b.y - a.y) * (b.x - a.x))
    }
  })
  const slope = median(slopes) ?? 0
  const middle = median(points.map(({ y }) => y)) ?? 0
  return success({
    perMonth: plainRound(slope * month),
    share: middle === 0 ? 0 : plainRound(((slope * month) / middle) * wholePpm),
    direction: directionOf(sum, points.map(({ y }) => y)),
  })
}

function directionOf(sum: number, values: readonly number[]): Slope['direction'] {
  const count = values.length
  const ties = [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length)
  const weight = (n: number) => n * (n - 1) * (2 * n + 5)
  const variance = (weight(count) - ties.reduce((total, tie) => total + weight(tie), 0)) / 18
  if (variance <= 0 || sum === 0) return 'unclear'
  const z = (Math.abs(sum) - 1) / Math.sqrt(variance)
  if (z < fivePercent) return 'unclear'
  return sum > 0 ? 'rising' : 'falling'
}

function thinned(daily: readonly DailyValue[]): readonly DailyValue[] {
  if (daily.length <= mostValues) return daily
  const step = (daily.length - 1) / (mostValues - 1)
  return Array.from({ length: mostValues }, (_, index) => daily[Math.round(index * step)]).filter((point) => point !== undefined)
}

/** To the nearer, a half away from zero; never -0. */
const plainRound = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) || 0
