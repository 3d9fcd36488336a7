import type { Quote } from '#shared/customs/quote.ts'
import type { Currency } from '#shared/money/money.ts'
import type { PriceGap } from '#shared/pricing/market-price.ts'

/** Where an order's money goes, minor units of the order's currency; null is not known. */
export interface OrderParts {
  /** What the buyer paid for goods and shipping, after discounts, with what a DDP price holds. */
  readonly revenue: number
  /** Revenue without duty and import tax. */
  readonly netRevenue: number | null
  readonly unitCost: number | null
  readonly freight: number | null
  readonly duty: number | null
  readonly importTax: number | null
  readonly customsFees: number | null
  readonly paymentFee: number | null
  readonly platformFee: number | null
  readonly marketing: number | null
  readonly returnsReserve: number | null
  readonly currencyBuffer: number | null
  readonly profit: number | null
}

/** What an order was worked out to, kept with it. */
export interface OrderWorking {
  readonly actual: OrderParts
  /** The same sums as the published prices had assumed them; null where a line has no published price. */
  readonly assumed: OrderParts | null
  readonly gaps: readonly PriceGap[]
  readonly quote: Quote | null
  readonly factsVersion: string
}

export interface OrderRow {
  readonly orderId: string
  readonly name: string
  /** ISO instant. */
  readonly createdAt: string
  readonly country: string | null
  readonly currency: Currency
  readonly total: number
  /** Goods, freight, duty, import tax and customs fees; null while one of them is not known. */
  readonly landed: number | null
  readonly profit: number | null
  readonly assumedProfit: number | null
}

export interface OrdersQuery {
  /** From 1. */
  readonly page: number
  readonly country: string | null
}

export interface OrdersPage {
  readonly rows: readonly OrderRow[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

export interface OrderDetail {
  readonly order: OrderRow
  readonly lines: readonly {
    readonly lineId: string
    readonly variantId: string | null
    readonly sku: string | null
    readonly title: string
    readonly quantity: number
    /** Of one piece, minor units of the order's currency. */
    readonly price: number
    /** Of the whole line. */
    readonly discount: number
  }[]
  readonly working: OrderWorking | null
}
