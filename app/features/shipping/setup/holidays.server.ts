import { setImmediate as nextTurn } from 'node:timers/promises'
import Holidays from 'date-holidays'
import { daysAfter } from '#shared/facts/calendar.ts'
import type { IsoDate } from '#shared/facts/fact.ts'

const dayMs = 86_400_000

/**
 * Public holidays of whole countries, every day of each, in this year and the next. A country that the calendar does
 * not know has no entry. Holidays of single states or provinces are left out.
 */
export async function holidaysOf(countries: readonly string[], year: number): Promise<Record<string, IsoDate[]>> {
  const days: Record<string, IsoDate[]> = {}
  for (const country of countries) {
    // Some calendars take tens of milliseconds: other requests go between two of them.
    await nextTurn()
    const calendar = new Holidays(country)
    const found = [year, year + 1].flatMap((each) => calendar.getHolidays(each)).filter(({ type }) => type === 'public')
    if (found.length === 0) continue
    const all = found.flatMap(({ date, start, end }) => {
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs))
      return Array.from({ length }, (_, index) => daysAfter(date.slice(0, 10), index))
    })
    days[country] = [...new Set(all)].sort()
  }
  return days
}
