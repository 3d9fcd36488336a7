import type { ReturnDays } from '../floors/floor-values.ts'

/** Days of the calendar that surely hold `count` business days, weekends counted and public holidays not. */
export function calendarDays({ count, kind }: ReturnDays): number {
  return kind === 'calendar' ? count : count + 2 * Math.ceil(count / 5)
}
