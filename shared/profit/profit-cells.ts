import type { LineProfit, OrderProfit } from './profit-of-order.ts'
import { costParts, salesParts } from './profit-parts.ts'

/**
 * The sums kept for a market or a SKU in a week, in this order. `knownSales` and `profit` are of what is wholly known;
 * `atMost` is of all of it; each cost is the sum of what is known of it.
 */
export const cellSums = [
  'orders', 'unknownOrders', 'units', 'sales', 'knownSales', 'profit', 'atMost', ...salesParts, ...costParts,
] as const
export type CellSum = (typeof cellSums)[number]
export type CellSums = Readonly<Record<CellSum, number>>

export interface ProfitCell {
  readonly kind: 'market' | 'sku'
  /** A country, or a SKU; empty where the order or line has none. */
  readonly key: string
  readonly sums: CellSums
}

/** What an order adds to the sums of its market and of each of its SKUs. `sales` is what came in, without refunds. */
export function cellsOf(profit: OrderProfit, country: string | null): ProfitCell[] {
  const bySku = Map.groupBy(profit.lines, (line) => line.sku ?? '')
  return [
    { kind: 'market', key: country ?? '', sums: sumsOf(profit.lines, profit.profit) },
    ...[...bySku].map(([key, lines]): ProfitCell => {
      const known = lines.every((line) => line.profit !== null)
      return { kind: 'sku', key, sums: sumsOf(lines, known ? total(lines, (line) => line.profit) : null) }
    }),
  ]
}

/** The sums of `now` without those of `before`. */
export function lessSums(now: CellSums, before: CellSums): CellSums {
  return eachSum((name) => now[name] - before[name])
}

/**
 * What is left of the sales of orders that are not wholly known, after the costs that are: their profit or costs still
 * to come, and below 0 what they lost at least. With each cost and the known profit it sums to the sales.
 */
export function openSales(sums: CellSums): number {
  return costParts.reduce((left, part) => left - sums[part], sums.sales - sums.profit)
}

export const noSums: CellSums = eachSum(() => 0)

export function eachSum(value: (name: CellSum) => number): CellSums {
  return Object.fromEntries(cellSums.map((name) => [name, value(name)])) as Record<CellSum, number>
}

function sumsOf(lines: readonly LineProfit[], profit: number | null): CellSums {
  const sales = total(lines, (line) => line.goods - line.discounts + line.shipping + line.added - line.refunds)
  return {
    orders: 1,
    unknownOrders: profit === null ? 1 : 0,
    units: total(lines, (line) => line.quantity),
    sales,
    knownSales: profit === null ? 0 : sales,
    profit: profit ?? 0,
    atMost: total(lines, (line) => line.atMost),
    goods: total(lines, (line) => line.goods),
    discounts: total(lines, (line) => line.discounts),
    shipping: total(lines, (line) => line.shipping),
    added: total(lines, (line) => line.added),
    refunds: total(lines, (line) => line.refunds),
    purchase: total(lines, (line) => line.costs.purchase),
    firstLeg: total(lines, (line) => line.costs.firstLeg),
    lastLeg: total(lines, (line) => line.costs.lastLeg),
    duty: total(lines, (line) => line.costs.duty),
    tax: total(lines, (line) => line.costs.tax),
    customsFees: total(lines, (line) => line.costs.customsFees),
    paymentFee: total(lines, (line) => line.costs.paymentFee),
    platformFee: total(lines, (line) => line.costs.platformFee),
  }
}

function total(lines: readonly LineProfit[], amount: (line: LineProfit) => number | null): number {
  return lines.reduce((sum, line) => sum + (amount(line) ?? 0), 0)
}
