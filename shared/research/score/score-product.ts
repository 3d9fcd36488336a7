import type { ComplianceView } from '../compliance/compliance-flags.ts'
import type { Trend } from '../history/trend.ts'
import { judgeCompetition, type CompetitionSeen } from './judge-competition.ts'
import { judgeCompliance } from './judge-compliance.ts'
import { judgeDemand, type DemandSeen } from './judge-demand.ts'
import { judgeHandling, type HandlingSeen } from './judge-handling.ts'
import { judgeMargin, type MarginSeen } from './judge-margin.ts'
import { judgeReviewMoat, type ReviewsSeen } from './judge-review-moat.ts'
import { judgeTrend, type TrendSeen } from './judge-trend.ts'
import { opportunityScore, type OpportunityScore } from './opportunity-score.ts'
import type { ScoreWeights } from './score-parts.ts'

type TrendChange = TrendSeen['rankChange']

/** All that is known of a product when it is judged; null is not known, everywhere. */
export interface ProductSeen {
  readonly demand: DemandSeen
  readonly priceTrend: TrendChange
  readonly rankTrend: TrendChange
  readonly competition: CompetitionSeen
  readonly reviews: ReviewsSeen
  readonly margin: MarginSeen | null
  readonly handling: HandlingSeen
  readonly compliance: ComplianceView
}

/** The opportunity score of a product with the seller's weights: seven parts, each with its reasons. */
export function scoreProduct(seen: ProductSeen, weights: ScoreWeights): OpportunityScore {
  const parts = [
    judgeDemand(seen.demand),
    judgeTrend({ rankChange: seen.rankTrend, priceChange: seen.priceTrend }),
    judgeCompetition(seen.competition),
    judgeReviewMoat(seen.reviews),
    judgeMargin(seen.margin),
    judgeHandling(seen.handling),
    judgeCompliance(seen.compliance),
  ]
  return opportunityScore(parts, weights)
}

/** What a trend says to the score: the change over 90 days, or over 30 where it does not reach back so far. */
export function changeIn(trend: Pick<Trend, 'change30' | 'change90'>): TrendChange {
  if (trend.change90.ok) return { share: trend.change90.value.share, days: 90 }
  return trend.change30.ok ? { share: trend.change30.value.share, days: 30 } : null
}
