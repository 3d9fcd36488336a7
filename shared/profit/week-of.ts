import type { IsoDate } from '#shared/facts/fact.ts'

/** The Monday on or before a day. */
export function weekOf(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
