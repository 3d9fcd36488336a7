import type { IsoDate } from '#shared/facts/fact.ts'
import type { Currency } from '#shared/money/money.ts'
import { standingAt } from './standing-at.ts'

/** What was learnt of a piece's costs on a day. Minor units of `currency`; null says nothing, what stood before goes on. */
export interface CostEntry {
  readonly validFrom: IsoDate
  readonly currency: Currency
  readonly unitCost: number | null
  /** Bringing one piece to where parcels leave. */
  readonly firstLeg: number | null
}

/** Of one piece, minor units of `currency`. */
export interface CostAt {
  readonly amount: number
  readonly currency: Currency
  /** True for a day before the earliest entry, whose cost is then taken. */
  readonly early: boolean
}

/** The cost of one kind that stood on a day: the latest that was said not after it, else the earliest; null where none was. */
export function costAt(entries: readonly CostEntry[], kind: 'unitCost' | 'firstLeg', day: IsoDate): CostAt | null {
  const said = entries.flatMap(({ validFrom, currency, [kind]: amount }) => (amount === null ? [] : [{ validFrom, currency, amount }]))
  const standing = standingAt(said, day)
  if (standing !== null) return { amount: standing.amount, currency: standing.currency, early: false }
  const [first] = said.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
  return first === undefined ? null : { amount: first.amount, currency: first.currency, early: true }
}
