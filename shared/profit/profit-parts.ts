/** What an order costs, in the order a person reads it. */
export const costParts = [
  'purchase', 'firstLeg', 'lastLeg', 'duty', 'tax', 'customsFees', 'paymentFee', 'platformFee',
] as const
export type CostPart = (typeof costParts)[number]

/** Minor units of the shop's currency; null is not known. Costs are positive. */
export type Costs = Readonly<Record<CostPart, number | null>>

/** The least that each part can be: what is known of it, and never less than 0. */
export type LeastCosts = Readonly<Record<CostPart, number>>

export const salesParts = ['goods', 'discounts', 'shipping', 'added', 'refunds'] as const
export type SalesPart = (typeof salesParts)[number]
