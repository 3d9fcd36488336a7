import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'

export type PublicationStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
export type LineState = 'pending' | 'written' | 'verified' | 'failed'

export interface PublicationState {
  readonly id: string
  readonly country: CountryCode
  readonly currency: Currency
  readonly status: PublicationStatus
  readonly cancelAsked: boolean
  /** The publication this one takes back. */
  readonly undoes: string | null
  /** The publication that took this one back. */
  readonly undoneBy: string | null
  /** It ended, wrote something and was not taken back yet: `undoPublication` may be offered. */
  readonly canUndo: boolean
  readonly total: number
  readonly written: number
  readonly verified: number
  readonly failed: number
  readonly writeCalls: number
  readonly error: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
  readonly createdBy: string
  readonly createdAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
}

export interface PublicationStarted {
  readonly id: string
  readonly total: number
  /** Variants left out, and why. */
  readonly skipped: { readonly incomplete: number; readonly belowFloor: number; readonly unchanged: number }
}

export interface StartOptions {
  /** Publish although prices stand on facts past their re-check day. */
  readonly acceptStale?: boolean
}

/** `before` null: the price list held no fixed price. `after` null: the fixed price is taken away. Minor units. */
export interface PublicationLineView {
  readonly variantId: string
  readonly title: string | null
  readonly variantTitle: string | null
  readonly sku: string | null
  readonly before: number | null
  readonly after: number | null
  readonly state: LineState
  readonly error: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
}

export interface PublicationLines {
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly lines: readonly PublicationLineView[]
}

/** A price that is no longer what the publication wrote. */
export interface ChangedSince {
  readonly variantId: string
  readonly title: string | null
  readonly sku: string | null
  readonly wrote: number | null
  readonly found: number | null
}

export type UndoOutcome =
  | { readonly ok: true; readonly value: { readonly id: string; readonly total: number } }
  | {
      readonly ok: false
      readonly code: string
      readonly params: Readonly<Record<string, string>>
      /** At most the first 50; `params.count` has the number. */
      readonly changed: readonly ChangedSince[]
    }
