import { dayNumber, dayOfNumber, type DailyValue } from '../history/daily-values.ts'

/** A value for each of `days` days up to `last`, oldest first. */
export function seriesOf(days: number, value: (index: number) => number, last = '2026-11-21'): DailyValue[] {
  return Array.from({ length: days }, (_, index) => ({ day: dayOfNumber(dayNumber(last) - days + 1 + index), value: value(index) }))
}
