import type { CataloguePlan } from '#shared/shipping/planner/catalogue-plan.ts'
import type { Coded } from '../sheets/sheets.ts'

export interface NamedWay {
  readonly name: string
  /** How a warehouse is filled; null where no warehouse is. */
  readonly firstLeg: 'sea' | 'air' | 'rail' | null
}

export interface PlannedRow extends NamedWay {
  readonly way: string
  readonly mode: 'packet' | 'line' | 'express' | 'last-mile' | 'warehouse'
  readonly cost: number | null
  readonly parts: readonly { readonly code: string; readonly amount: number }[]
  readonly days: { readonly from: number; readonly to: number } | null
  readonly stockDays: { readonly from: number; readonly to: number } | null
  readonly parcels: number
  readonly mostGrams: number | null
  readonly duties: 'sender' | 'recipient' | 'import' | 'none'
  readonly why: Coded | null
}

export interface PlannerPlan {
  readonly currency: string
  readonly ordersAMonth: number | null
  readonly rows: readonly PlannedRow[]
  readonly toTest: NamedWay | null
  readonly toScale: NamedWay | null
  /** From the way to test with to each warehouse. */
  readonly breakEvens: readonly { readonly to: NamedWay; readonly ordersAMonth: number | null }[]
}

export interface PlannerView {
  /** What the goods were looked for by; the first that hold it, with those in the basket. */
  readonly find: string
  readonly skus: readonly { readonly sku: string; readonly title: string }[]
  readonly countries: readonly string[]
  readonly country: string | null
  readonly postcode: string
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[]
  readonly dutiesPaid: boolean
  readonly plan: PlannerPlan | null
  /** The newest planning of the whole catalogue, whatever became of it. */
  readonly task: { readonly id: string; readonly underWay: boolean } | null
  readonly catalogue: CataloguePlan | null
}
