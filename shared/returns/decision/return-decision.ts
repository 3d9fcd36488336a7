import type { BuyerRight } from './buyer-rights.ts'
import type { CostPart, CostRange, ReturnPart } from './cost-parts.ts'
import type { ReturnRoute } from './return-case.ts'

export const returnOutcomes = [
  'refund-return', 'refund-keep', 'partial-keep', 'exchange-return', 'exchange-keep', 'credit-return', 'decline',
] as const
export type ReturnOutcomeKind = (typeof returnOutcomes)[number]

export interface ReturnOutcome extends CostRange {
  readonly kind: ReturnOutcomeKind
  /** `law`: the buyer may insist on it. `policy`: the shop promised it. `offer`: more than either. */
  readonly basis: 'law' | 'policy' | 'offer'
  /** Only with the buyer's agreement: the law gives him something else. */
  readonly needsConsent: boolean
  /** Where the goods go; null when the buyer keeps them. */
  readonly route: ReturnRoute | null
  readonly freightPaidBy: 'buyer' | 'seller' | null
  /** Money or credit, minor units; null where a part of it is not known. */
  readonly buyerGets: number | null
  readonly parts: readonly CostPart[]
}

export interface Excluded {
  readonly kind: ReturnOutcomeKind
  readonly code: 'not-in-policy' | 'over-limit' | 'window-over' | 'excepted' | 'no-route'
}

/** Does it pay to have the goods back? Minor units; null is not known. */
export interface KeepOrReturn {
  readonly route: ReturnRoute
  /** Freight (where the seller pays it), handling and re-import duty. */
  readonly costs: number | null
  /** Resale and duty paid back. */
  readonly recovers: number | null
  /** `recovers` less `costs`. */
  readonly gain: number | null
  readonly verdict: 'return' | 'keep' | 'open'
}

export interface ReturnDecision {
  readonly rights: readonly BuyerRight[]
  /** Allowed ones, cheapest for the seller first. */
  readonly outcomes: readonly ReturnOutcome[]
  readonly excluded: readonly Excluded[]
  /** False where an unknown part could make another outcome cheaper than the first. */
  readonly cheapestIsCertain: boolean
  readonly keepOrReturn: KeepOrReturn | null
  /** Parts to find out. */
  readonly unknown: readonly ReturnPart[]
  /**
   * `limit-unknown`: the policy limits a buyer's returns and his earlier ones are not known. `exception-unknown`: an
   * exception of the policy may hold that nobody could look up.
   */
  readonly notes: readonly ('over-limit' | 'limit-unknown' | 'law-unknown' | 'delivery-unknown' | 'exception-unknown')[]
}
