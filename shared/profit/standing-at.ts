import type { IsoDate } from '#shared/facts/fact.ts'

/**
 * What stands on a day of entries that each hold from a day on: the latest not after it, of one day the first; null before
 * all of them.
 */
export function standingAt<Entry extends { readonly validFrom: IsoDate }>(entries: readonly Entry[], day: IsoDate): Entry | null {
  let standing: Entry | null = null
  for (const entry of entries) {
    if (entry.validFrom <= day && (standing === null || entry.validFrom > standing.validFrom)) standing = entry
  }
  return standing
}
