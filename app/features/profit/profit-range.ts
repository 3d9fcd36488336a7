import { weekOf } from '#shared/profit/week-of.ts'
import { orderStates, profitTabs, type ProfitQuery } from './profit.ts'

export const presets = [4, 13, 26, 52] as const
const day = /^\d{4}-\d{2}-\d{2}$/

/** What an address asks for: whole weeks, the last 13 where it does not say. Anything unreadable is as if left out. */
export function profitQueryOf(params: URLSearchParams, today: string): ProfitQuery {
  const lastWeek = weekOf(today)
  const to = mondayOf(params.get('to')) ?? lastWeek
  const from = mondayOf(params.get('from')) ?? weeksBefore(to, 12)
  const page = Number(params.get('page') ?? '1')
  return {
    tab: profitTabs.find((tab) => tab === params.get('tab')) ?? 'market',
    from: from <= to ? from : to,
    to,
    page: Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1,
    state: orderStates.find((state) => state === params.get('state')) ?? null,
    before: params.get('before'),
  }
}

/** The Monday a number of weeks before another. */
export function weeksBefore(monday: string, weeks: number): string {
  const date = new Date(`${monday}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - weeks * 7)
  return date.toISOString().slice(0, 10)
}

/** How many weeks are asked for. */
export function weeksOf({ from, to }: Pick<ProfitQuery, 'from' | 'to'>): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000)) + 1
}

/** The Sunday of a week. */
export function lastDayOf(monday: string): string {
  const date = new Date(`${monday}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 6)
  return date.toISOString().slice(0, 10)
}

function mondayOf(text: string | null): string | null {
  if (text === null || !day.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : weekOf(text)
}
