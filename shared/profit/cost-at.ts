import type { IsoDate } from '#shared/facts/fact.ts'
import type { Currency } from '#shared/money/money.ts'

/** What one piece costs from a day on. Minor units of `currency`; null is not known. */
export interface CostEntry {
  readonly validFrom: IsoDate
  readonly currency: Currency
  readonly unitCost: number | null
  /** Bringing one piece to where parcels leave; null where nobody said. */
  readonly firstLeg: number | null
}

export interface CostAt extends CostEntry {
  /** True for a day before the earliest entry, whose cost is then taken. */
  readonly early: boolean
}

/** The cost that stood on a day: the latest entry not after it, else the earliest; null where there is none. */
export function costAt(entries: readonly CostEntry[], day: IsoDate): CostAt | null {
  let standing: CostEntry | null = null
  let first: CostEntry | null = null
  for (const entry of entries) {
    if (entry.validFrom <= day && (standing === null || entry.validFrom > standing.validFrom)) standing = entry
    if (first === null || entry.validFrom < first.validFrom) first = entry
  }
  const found = standing ?? first
  return found === null ? null : { ...found, early: standing === null }
}
