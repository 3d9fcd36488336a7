import { z } from 'zod'
import type { DayRange } from './delivery-promise.ts'

/** Where a product keeps its delivery days, for the theme to read. Both are part of the snippet that merchants paste. */
export const listingDaysField = { namespace: 'landfall', key: 'delivery_days' } as const

const dayCount = z.number().int().min(0).max(1000)
const listingDaysSchema = z.record(z.string(), z.strictObject({ from: dayCount, to: dayCount }))

/** Calendar days from the order to the door by country; a country without a promise is left out. */
export type ListingDays = Readonly<Record<string, DayRange>>

/** The days as a product keeps them: the same days make the same text. */
export function storedDays(days: ListingDays): string {
  return JSON.stringify(Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, { from, to }]) => [country, { from, to }])))
}

/** Null where it is not the days as Landfall writes them. */
export function readStoredDays(text: string): ListingDays | null {
  try {
    const read = listingDaysSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** What is true of each: where one has no promise there is none for all, else from the earliest to the latest. */
export function widest(promises: readonly (DayRange | null)[]): DayRange | null {
  let range: DayRange | null = null
  for (const one of promises) {
    if (one === null) return null
    range = range === null ? one : { from: Math.min(range.from, one.from), to: Math.max(range.to, one.to) }
  }
  return range
}
