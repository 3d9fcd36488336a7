import type { IsoDate } from '#shared/facts/fact.ts'
import { median } from './median.ts'

/** A whole number at an instant: minor units of one currency, a rank, a count. */
export interface TimedValue {
  /** ISO instant in UTC. */
  readonly at: string
  readonly value: number
}

export interface DailyValue {
  readonly day: IsoDate
  readonly value: number
}

/** A change that holds until the next one. A null value says there was nothing: no offer, no rank. */
export interface TimedChange {
  readonly at: string
  readonly value: number | null
}

const dayLength = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength
}

export function dayOfNumber(number: number): IsoDate {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** The median (half-up) of each UTC day that has a value, oldest first; days without one are left out. */
export function dailyMedians(seen: readonly TimedValue[]): DailyValue[] {
  const byDay = Map.groupBy(seen, ({ at }) => at.slice(0, 10))
  return [...byDay]
    .map(([day, values]) => ({ day, value: Math.round(median(values.map(({ value }) => value)) ?? 0) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The value at the end of each UTC day from the first change to `until`; days on which there was nothing are left out. */
export function dailyFromChanges(changes: readonly TimedChange[], until: IsoDate): DailyValue[] {
  const sorted = changes.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const daily: DailyValue[] = []
  sorted.forEach(({ at, value }, index) => {
    if (value === null) return
    const next = sorted[index + 1]?.at.slice(0, 10)
    const end = next === undefined ? dayNumber(until) + 1 : Math.min(dayNumber(next), dayNumber(until) + 1)
    for (let day = dayNumber(at.slice(0, 10)); day < end; day += 1) daily.push({ day: dayOfNumber(day), value })
  })
  return daily
}
