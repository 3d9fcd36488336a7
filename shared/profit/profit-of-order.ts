import { allocate } from '#shared/money/allocate.ts'
import { orderSales, type LineSales, type SoldOrder } from './order-sales.ts'
import { costParts, type CostPart, type Costs, type LeastCosts } from './profit-parts.ts'

/** What is known of a line's goods, in the shop's currency. Null is not known. */
export interface LineCosts {
  readonly lineId: string
  /** Of the pieces that are gone: sold and not back on the shelf. */
  readonly purchase: number | null
  readonly firstLeg: number | null
  /** Of the whole line; shares out the parcel's cost. */
  readonly grams: number | null
}

/** What the order as a whole cost, minor units of the shop's currency. */
export interface ParcelCosts {
  readonly lastLeg: number | null
  readonly duty: number | null
  readonly importTax: number | null
  readonly customsFees: number | null
}

export interface ProfitQuestion {
  readonly order: SoldOrder
  /** The order's total in its own and in the shop's currency. */
  readonly rate: { readonly from: number; readonly to: number }
  /** Tax that the buyer paid and did not get back, in the shop's currency: included or on top, it is handed on. */
  readonly taxTaken: number
  readonly lines: readonly LineCosts[]
  readonly parcel: ParcelCosts
  readonly fees: { readonly payment: number | null; readonly platform: number | null }
}

export interface LineProfit extends LineSales {
  readonly costs: Costs
  /** Null while a part of the costs is not known. */
  readonly profit: number | null
  /** What the line earned if all that is not known were nothing: it did not earn more. */
  readonly atMost: number
}

export interface OrderProfit {
  readonly lines: readonly LineProfit[]
  readonly profit: number | null
  readonly atMost: number
  readonly unknown: readonly CostPart[]
}

/**
 * Profit of an order and each of its lines, minor units of the shop's currency: what came in, without refunds, less the
 * goods, both legs, duty, tax, customs fees, payment fee and platform fee. Import tax and the tax taken at checkout are
 * one: the greater of both is handed on. Shares are largest-remainder, so the lines sum to the order exactly. One part
 * that is not known leaves the profit unknown; costs are never negative, so `atMost` bounds it from above.
 */
export function profitOfOrder(question: ProfitQuestion): OrderProfit {
  const { order, rate, taxTaken, parcel, fees } = question
  const sales = orderSales(order, rate)
  const known = new Map(question.lines.map((line) => [line.lineId, line]))
  const paid = sales.map((line) => Math.max(0, line.goods - line.discounts))
  const grams = sales.map((line) => known.get(line.lineId)?.grams ?? null)
  const weights = grams.every((one) => one !== null) ? grams : paid
  const shared = (total: number | null, by: readonly number[]) => (total === null ? sales.map(() => null) : allocate(total, by))
  const tax = parcel.importTax === null ? null : Math.max(parcel.importTax, taxTaken)
  const leastTax = allocate(taxTaken, paid)
  const columns: Record<CostPart, readonly (number | null)[]> = {
    purchase: sales.map((line) => known.get(line.lineId)?.purchase ?? null),
    firstLeg: sales.map((line) => known.get(line.lineId)?.firstLeg ?? null),
    lastLeg: shared(parcel.lastLeg, weights),
    duty: shared(parcel.duty, paid),
    tax: shared(tax, paid),
    customsFees: shared(parcel.customsFees, paid),
    paymentFee: shared(fees.payment, paid),
    platformFee: shared(fees.platform, paid),
  }
  const lines = sales.map((line, index): LineProfit => {
    const costs = eachPart((part) => columns[part][index] ?? null)
    const least = eachPart((part) => costs[part] ?? (part === 'tax' ? leastTax[index] : 0) ?? 0)
    const atMost = line.goods - line.discounts + line.shipping + line.added - line.refunds - sumOf(least)
    return { ...line, costs, atMost, profit: costParts.some((part) => costs[part] === null) ? null : atMost }
  })
  const unknown = costParts.filter((part) => lines.some((line) => line.costs[part] === null))
  const atMost = lines.reduce((sum, line) => sum + line.atMost, 0)
  return { lines, unknown, atMost, profit: unknown.length === 0 ? atMost : null }
}

function eachPart<Value>(value: (part: CostPart) => Value): Record<CostPart, Value> {
  return {
    purchase: value('purchase'), firstLeg: value('firstLeg'), lastLeg: value('lastLeg'), duty: value('duty'),
    tax: value('tax'), customsFees: value('customsFees'), paymentFee: value('paymentFee'), platformFee: value('platformFee'),
  }
}

function sumOf(costs: LeastCosts): number {
  return costParts.reduce((sum, part) => sum + costs[part], 0)
}
