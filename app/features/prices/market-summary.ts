import type { Result } from '#shared/result/result.ts'
import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { LandedParts, PriceCounts } from './prices.ts'

/** What a market's prices come to, without the prices. */
export interface MarketSummary {
  readonly country: CountryCode
  readonly currency: Currency
  readonly counts: PriceCounts
  readonly staleFacts: number
  readonly parts: LandedParts | null
}

/** What the summary of one market answered. */
export interface SummaryAnswer {
  readonly country: CountryCode
  readonly summary: Result<MarketSummary>
}
