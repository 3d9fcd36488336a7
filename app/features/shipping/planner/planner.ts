import type { Coded } from '../sheets/sheets.ts'

export interface PlannedRow {
  readonly way: string
  readonly name: string
  readonly mode: 'packet' | 'line' | 'express' | 'last-mile' | 'warehouse'
  readonly firstLeg: 'sea' | 'air' | 'rail' | null
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
  readonly toTest: string | null
  readonly toScale: string | null
  /** From the way to test with to each warehouse. */
  readonly breakEvens: readonly { readonly to: string; readonly ordersAMonth: number | null }[]
}

/** What the catalogue would save a month if each variant went the cheapest way instead of today's first option. */
export interface CatalogueSaving {
  readonly currency: string
  /** Variants compared, and those left out because something is not known. */
  readonly compared: number
  readonly leftOut: number
  readonly orders: number
  readonly today: number
  readonly cheapest: number
  readonly todayName: string
}

export interface PlannerView {
  readonly skus: readonly { readonly sku: string; readonly title: string }[]
  readonly countries: readonly string[]
  readonly sku: string | null
  readonly country: string | null
  readonly quantity: number
  readonly dutiesPaid: boolean
  readonly plan: PlannerPlan | null
  readonly saving: CatalogueSaving | null
}
