import type { Coded } from '../sheets/sheets.ts'

export interface SimulatedOffer {
  readonly name: string
  readonly description: string
  readonly price: number
  readonly duties: number
  readonly total: number
  readonly cost: number
  readonly delivered: { readonly from: string; readonly to: string } | null
}

export interface SimulatedWay {
  readonly name: string
  readonly why: Coded | null
  readonly parcels: readonly { readonly box: string | null; readonly grams: number; readonly pricedGrams: number; readonly total: number; readonly currency: string }[]
}

export interface SimulatedRule {
  readonly name: string
  readonly outcome: string
  /** `way` is the name of the option it was done to; null where it was done to the cart. */
  readonly steps: readonly (Coded & { readonly way: string | null })[]
}

/** A cart as one setup would answer it; money in minor units of the cart's currency. */
export interface SimulatedCheckout {
  readonly offers: readonly SimulatedOffer[]
  readonly ways: readonly SimulatedWay[]
  readonly rules: readonly SimulatedRule[]
}

export interface Simulation {
  readonly currency: string
  readonly live: SimulatedCheckout | null
  readonly draft: SimulatedCheckout
}

export interface SimulatorView {
  readonly find: string
  /** The first that were found. */
  readonly skus: readonly { readonly sku: string; readonly title: string }[]
  readonly countries: readonly string[]
}
