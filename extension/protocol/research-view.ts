import type { ScorePartName } from '#shared/research/score/score-parts.ts'

/** A series to draw: day numbers since 1970 and values, oldest first. */
export interface HistorySeries {
  readonly kind: 'price' | 'rank'
  readonly points: readonly (readonly [day: number, value: number])[]
  /** Words for the latest, lowest and highest value. */
  readonly latest: string
  readonly range: string
  /** What changed in 30 and 90 days, or how much is missing to say so. */
  readonly changes: readonly string[]
  /** Recorded by Keepa and not seen by the seller. */
  readonly imported: boolean
}

export interface ScoreRow {
  readonly part: ScorePartName
  readonly name: string
  /** 0 to 100; null is not known. */
  readonly score: number | null
  readonly weight: number
  readonly reasons: readonly string[]
}

export interface RuleRow {
  readonly country: string
  readonly name: string
  readonly rules: readonly { readonly name: string; readonly why: string }[]
  /** Why more may apply than is listed. */
  readonly unknown: string | null
}

/** History, score and product rules of one product, in the seller's words. */
export interface ResearchView {
  readonly history: readonly HistorySeries[]
  readonly score: {
    readonly score: number | null
    readonly low: number
    readonly high: number
    readonly parts: readonly ScoreRow[]
    /** The shop's own weights, which are changed in its app. */
    readonly byShop: boolean
  }
  readonly rules: readonly RuleRow[]
  /** Whether it is on the shop's shortlist; `unpaired` and `unreachable` are not known. */
  readonly saved: 'saved' | 'not-saved' | 'unpaired' | 'unreachable'
}
