import type { ResearchProduct, ResearchStatus } from '#shared/contract/research-api.ts'
import type { Money } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { ComplianceView } from '#shared/research/compliance/compliance-flags.ts'
import type { ProductHistory } from '#shared/research/history/history-of.ts'
import type { Trend } from '#shared/research/history/trend.ts'
import type { OpportunityScore } from '#shared/research/score/opportunity-score.ts'
import type { TrendSummary } from './trend-summary.ts'

export const researchSorts = ['saved', 'score', 'margin', 'price', 'rank', 'reviews', 'title'] as const
export type ResearchSort = (typeof researchSorts)[number]

export interface ResearchListQuery {
  readonly text: string
  readonly status: ResearchStatus | null
  readonly sort: ResearchSort
  readonly direction: 'asc' | 'desc'
  /** The market whose margin and rules count; null takes the first. */
  readonly market: CountryCode | null
  /** From 1. */
  readonly page: number
}

/** A product of the shortlist as it is judged for one market. */
export interface ResearchRow {
  /** `wordOfKey`. */
  readonly key: string
  readonly product: ResearchProduct
  readonly status: ResearchStatus
  /** ISO instants. */
  readonly seenAt: string
  readonly savedAt: string
  readonly trend: TrendSummary | null
  readonly score: OpportunityScore
  /** Share in ppm of the net price and the sum in minor units; null where not known. */
  readonly margin: { readonly country: CountryCode; readonly share: number | null; readonly amount: Money | null } | null
}

export interface ResearchListPage {
  readonly rows: readonly ResearchRow[]
  readonly page: number
  readonly pages: number
  readonly total: number
  /** Of the whole shortlist. */
  readonly counts: Readonly<Record<ResearchStatus, number>>
  readonly market: CountryCode | null
  readonly markets: readonly CountryCode[]
}

/** One source's history with what it tells; prices and ranks are read apart. */
export interface HistoryView {
  readonly history: ProductHistory
  readonly price: Trend
  readonly rank: Trend
}

export interface ResearchDetail {
  readonly row: ResearchRow
  readonly draftId: string | null
  readonly margins: readonly MarketMargin[]
  readonly own: HistoryView
  readonly keepa: HistoryView | null
  /** ISO instant; null when nothing was imported. */
  readonly keepaAt: string | null
  /** Whether a key is kept and Keepa knows this marketplace. */
  readonly keepaReady: boolean
  readonly compliance: ComplianceView
  readonly market: CountryCode | null
  readonly markets: readonly CountryCode[]
}

/** What one piece would cost landed and earn in one market. Minor units of `currency`; null is not known. */
export interface MarketMargin {
  readonly country: CountryCode
  readonly currency: string
  readonly price: number | null
  readonly unitCost: number | null
  readonly freight: number | null
  readonly duty: number | null
  readonly importTax: number | null
  readonly margin: number | null
  readonly marginShare: number | null
  readonly costAssumed: boolean
  readonly gaps: readonly { readonly code: string; readonly params: Readonly<Record<string, string>> }[]
}

/** A draft in Shopify and what of it is not there after it was read back. */
export interface DraftMade {
  readonly productId: string
  readonly missing: readonly ('title' | 'price' | 'cost' | 'hs' | 'origin' | 'weight')[]
}

/** A product beside others. */
export interface Compared {
  readonly row: ResearchRow
  readonly margins: readonly MarketMargin[]
  /** Daily, minor units of the price's currency. */
  readonly prices: ProductHistory['prices']
}
