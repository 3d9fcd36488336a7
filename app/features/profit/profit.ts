import type { CellSums } from '#shared/profit/profit-cells.ts'
import type { CostPart } from '#shared/profit/profit-parts.ts'

export const profitTabs = ['market', 'sku', 'week', 'orders'] as const
export type ProfitTab = (typeof profitTabs)[number]

export const orderStates = ['known', 'loss', 'unknown'] as const
export type OrderState = (typeof orderStates)[number]

export interface ProfitQuery {
  readonly tab: ProfitTab
  /** Mondays of the first and the last week. */
  readonly from: string
  readonly to: string
  /** From 1; of SKUs. */
  readonly page: number
  readonly state: OrderState | null
  /** Of orders: the last one of the page before, as `moment_id`. */
  readonly before: string | null
}

/** Sums of a market (a country, or empty), a SKU (or empty) or a week (its Monday), in the shop's currency. */
export interface ProfitRow {
  readonly key: string
  /** The product of a SKU, where the catalogue knows it. */
  readonly title: string | null
  readonly sums: CellSums
  /** Pieces of the SKU on all shelves; null where that is not known, and for what is no SKU. */
  readonly stock: number | null
}

export interface ProfitOrderRow {
  readonly orderId: string
  readonly name: string
  /** ISO instant. */
  readonly createdAt: string
  readonly country: string | null
  readonly sales: number
  readonly profit: number | null
  readonly atMost: number
  readonly unknown: readonly CostPart[]
  /** A return is not over: its refund may still come. */
  readonly returning: boolean
}

export interface ProfitView {
  readonly query: ProfitQuery
  readonly currency: string
  readonly total: CellSums
  readonly weeks: readonly ProfitRow[]
  readonly markets: readonly ProfitRow[]
  readonly skus: { readonly rows: readonly ProfitRow[]; readonly pages: number } | null
  readonly orders: { readonly rows: readonly ProfitOrderRow[]; readonly next: string | null } | null
  /** The task that works out profits again, while it runs. */
  readonly taskId: string | null
  /** Orders are known that no profit was worked out for yet. */
  readonly behind: boolean
  /** Somebody said how goods travel before they are sold; until then most orders lack their first leg. */
  readonly firstLegSaid: boolean
}
