import type { CostPart } from '#shared/profit/profit-parts.ts'

/** What one order earned, part by part, in minor units of the shop's currency; null is not known. */
export interface OrderProfitDetail {
  readonly currency: string
  readonly sales: {
    readonly goods: number
    readonly discounts: number
    readonly shipping: number
    readonly added: number
    readonly refunds: number
  }
  /** Shopify's own total in the shop's currency; null where it was not told. */
  readonly shopifyTotal: number | null
  readonly costs: readonly {
    readonly part: CostPart
    /** As worked out from costs, fees and facts of the day. */
    readonly estimated: number | null
    /** As carriers billed it; undefined without a bill for it. */
    readonly invoiced: number | null | undefined
    readonly counted: number | null
  }[]
  readonly profit: number | null
  readonly atMost: number
  readonly unknown: readonly CostPart[]
  /** SKUs whose earliest known cost is from after the order. */
  readonly earlyCosts: readonly string[]
  /** The order was paid in another currency, and taken over at Shopify's rate of its day. */
  readonly paidIn: string | null
  /** Returns that are not over: their refunds may still come. */
  readonly openReturns: number
}
