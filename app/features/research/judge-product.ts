import type { ResearchProduct } from '#shared/contract/research-api.ts'
import { complianceFlags, type ComplianceView } from '#shared/research/compliance/compliance-flags.ts'
import { scoreProduct } from '#shared/research/score/score-product.ts'
import type { OpportunityScore } from '#shared/research/score/opportunity-score.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import type { MarketMargin } from './research.ts'
import type { TrendSummary } from './trend-summary.ts'

/** The rules a product meets in the market looked at; without a market nothing is known of them. */
export function complianceOf(product: ResearchProduct, country: string | null, date: string): ComplianceView {
  return country === null ? { flags: [], unknown: 'country-not-covered' } : complianceFlags(product, country, date)
}

/** Scores a saved product for one market. */
export function judgeProduct(
  product: ResearchProduct, trend: TrendSummary | null, margin: MarketMargin | null, weights: ScoreWeights, date: string,
): OpportunityScore {
  const { soldLastMonth, rank, reviewCount, rating, field, weightGrams, longestMm, title, hs } = product
  return scoreProduct(
    {
      demand: { soldLastMonth, rank, reviewsGained: trend?.reviewsGained ?? null },
      priceTrend: trend?.priceChange ?? null,
      rankTrend: trend?.rankChange ?? null,
      competition: {
        topBrandShare: field?.topBrandShare ?? null,
        sponsoredShare: field?.sponsoredShare ?? null,
        soldByMarketplace: product.soldByMarketplace,
      },
      reviews: { fieldReviews: field?.reviews ?? null, ownReviews: reviewCount, rating },
      margin: margin === null ? null : { country: margin.country, share: margin.marginShare, costAssumed: margin.costAssumed },
      handling: { weightGrams, longestMm, title, hs },
      compliance: complianceOf(product, margin?.country ?? null, date),
    },
    weights,
  )
}
