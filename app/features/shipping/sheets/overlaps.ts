import { daysAfter } from '#shared/facts/calendar.ts'
import type { IsoDate } from '#shared/facts/fact.ts'

export interface Validity {
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}

/** Are both valid on some day? Null is open. */
export function overlap(a: Validity, b: Validity): boolean {
  const begins = (first: Validity, second: Validity) => first.validFrom === null || second.validTo === null || first.validFrom <= second.validTo
  return begins(a, b) && begins(b, a)
}

/** The day an older sheet has to end on, for a newer to take over; null where the newer takes all its days. */
export function endOfOlder(older: Validity, newer: Validity): IsoDate | null {
  if (newer.validFrom === null || (older.validFrom !== null && older.validFrom >= newer.validFrom)) return null
  return daysAfter(newer.validFrom, -1)
}
