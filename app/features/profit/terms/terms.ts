import type { FirstLegTerms } from '#shared/profit/first-leg.ts'
import type { FeeTerms } from '#shared/profit/sale-fees.ts'

/** What is taken of sales, and how goods travel before they are sold, as a person sees and changes it. */
export interface TermsView {
  readonly currency: string
  /** By gateway, the newest of each first. */
  readonly fees: readonly FeeTerms[]
  readonly firstLeg: readonly FirstLegTerms[]
  /** Gateways that the newest orders were paid through. */
  readonly gateways: readonly string[]
  /** Where the shop is. */
  readonly today: string
  /** Of the first order, else today: what was never said is asked for from then on. */
  readonly firstDay: string
  /** The task that works profits out again, while it runs. */
  readonly taskId: string | null
}
