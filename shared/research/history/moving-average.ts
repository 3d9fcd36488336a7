import { dayNumber, type DailyValue } from './daily-values.ts'

/**
 * The mean (half-up) of the values seen in the `days` days up to and including each day. A day whose window holds
 * fewer than half as many values as it has days is left out: a mean of two days is not a week's.
 */
export function movingAverage(daily: readonly DailyValue[], days: number): DailyValue[] {
  const averages: DailyValue[] = []
  let start = 0
  let sum = 0
  daily.forEach(({ day, value }, index) => {
    sum += value
    for (let oldest = daily[start]; oldest !== undefined && dayNumber(oldest.day) <= dayNumber(day) - days; oldest = daily[start]) {
      sum -= oldest.value
      start += 1
    }
    const count = index - start + 1
    if (count * 2 >= days) averages.push({ day, value: Math.round(sum / count) })
  })
  return averages
}
