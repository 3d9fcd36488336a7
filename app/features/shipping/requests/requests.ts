import type { SimulatedCheckout } from '../simulator/simulation.ts'
import type { Coded } from '../sheets/sheets.ts'

export type Outcome = 'offered' | 'nothing' | 'refused' | 'unavailable'
export const outcomes = ['offered', 'nothing', 'refused', 'unavailable'] as const satisfies readonly Outcome[]

export interface RequestRow {
  readonly id: string
  readonly at: string
  readonly outcome: Outcome
  readonly code: string | null
  readonly country: string | null
  readonly micros: number
  readonly sameAs: string | null
}

export interface RequestsView {
  readonly rows: readonly RequestRow[]
  readonly page: number
  readonly pages: number
  readonly outcome: Outcome | null
}

export interface RequestView {
  readonly row: RequestRow
  readonly version: number | null
  readonly cart: { readonly currency: string; readonly country: string; readonly region: string | null; readonly postcode: string | null; readonly items: readonly { readonly title: string; readonly quantity: number; readonly grams: number | null; readonly unitPrice: number }[] } | null
  /** What the buyer was shown, as recorded. */
  readonly offers: readonly { readonly name: string; readonly total: number }[]
  readonly ways: readonly { readonly way: string; readonly why: Coded | null }[]
  /** The same cart on the same day by the version of then, and by what is live now. */
  readonly then: SimulatedCheckout | null
  readonly now: SimulatedCheckout | null
}

export interface LevelRow {
  readonly hour: string | null
  readonly calls: number
  readonly answered: number
  readonly within500: number
  readonly p50: number | null
  readonly p95: number | null
  readonly p99: number | null
  readonly busiestMinute: number
}
