import { allocate } from '#shared/money/allocate.ts'
import { inShopMoney } from './in-shop-money.ts'

export interface SoldPiece {
  readonly lineId: string
  readonly sku: string | null
  readonly quantity: number
  /** Of one piece, before discounts. */
  readonly price: number
  /** Of the whole line. */
  readonly discount: number
}

export interface GivenBack {
  readonly amount: number
  /** `amount` of a line holds the tax given back with it. */
  readonly lines: readonly { readonly lineId: string; readonly amount: number }[]
}

/** An order as Shopify tells it, minor units of what the buyer paid in. */
export interface SoldOrder {
  readonly lines: readonly SoldPiece[]
  /** Before discounts. */
  readonly shipping: number
  /** Of lines and shipping together. */
  readonly discounts: number
  readonly total: number
  readonly refunds: readonly GivenBack[]
}

/** What came in and went back, minor units of the shop's currency; `discounts` and `refunds` are taken away. */
export interface SalesParts {
  readonly goods: number
  readonly discounts: number
  readonly shipping: number
  /** Tax, duty and whatever else the checkout put on top. */
  readonly added: number
  readonly refunds: number
}

export interface LineSales extends SalesParts {
  readonly lineId: string
  readonly sku: string | null
  readonly quantity: number
}

/**
 * What each line of an order brought, in the shop's currency at the rate of the order's own totals. What belongs to no
 * line (shipping, its discount, what was added, refunds beyond the lines) is shared by what was paid for the lines.
 * Over all lines, goods − discounts + shipping + added is exactly `rate.to` where `rate.from` is the order's total, and
 * so Shopify's; refunds sum to the converted sum of refunds. An order without lines has one line without a name.
 */
export function orderSales(order: SoldOrder, rate: { readonly from: number; readonly to: number }): LineSales[] {
  const lines = order.lines.length > 0 ? order.lines : [{ lineId: '', sku: null, quantity: 0, price: 0, discount: 0 }]
  const goods = lines.map((line) => line.price * line.quantity)
  const paid = lines.map((line, index) => Math.max(0, (goods[index] ?? 0) - line.discount))
  const lineDiscounts = lines.reduce((sum, line) => sum + line.discount, 0)
  const gross = goods.reduce((sum, amount) => sum + amount, 0)
  const restDiscounts = allocate(order.discounts - lineDiscounts, paid)
  const shipping = allocate(order.shipping, paid)
  const added = allocate(order.total - gross + order.discounts - order.shipping, paid)
  const sums = inShopMoney(
    lines.flatMap((line, index) => [goods[index] ?? 0, -line.discount - (restDiscounts[index] ?? 0), shipping[index] ?? 0, added[index] ?? 0]),
    rate,
  )
  const refunds = inShopMoney(refundsByLine(order.refunds, lines, paid), rate)
  return lines.map(({ lineId, sku, quantity }, index) => ({
    lineId, sku, quantity,
    goods: sums[index * 4] ?? 0,
    discounts: -(sums[index * 4 + 1] ?? 0) + 0,
    shipping: sums[index * 4 + 2] ?? 0,
    added: sums[index * 4 + 3] ?? 0,
    refunds: refunds[index] ?? 0,
  }))
}

function refundsByLine(refunds: readonly GivenBack[], lines: readonly SoldPiece[], paid: readonly number[]): number[] {
  const back = lines.map(() => 0)
  for (const refund of refunds) {
    let rest = refund.amount
    for (const { lineId, amount } of refund.lines) {
      const index = lines.findIndex((line) => line.lineId === lineId)
      if (index < 0) continue
      back[index] = (back[index] ?? 0) + amount
      rest -= amount
    }
    allocate(rest, paid).forEach((share, index) => {
      back[index] = (back[index] ?? 0) + share
    })
  }
  return back
}
