import { formatPercent, type Ppm } from '#shared/money/rate.ts'
import { onScale, type Scale } from './scale.ts'
import { reason, type ScorePart, type ScoreReason } from './score-parts.ts'

export interface CompetitionSeen {
  /** Of the results of a search: what share the three strongest brands hold, and what share was paid for. */
  readonly topBrandShare: Ppm | null
  readonly sponsoredShare: Ppm | null
  /** Whether the marketplace itself sells this product. */
  readonly soldByMarketplace: boolean | null
}

const brandScale: Scale = [[100_000, 100], [250_000, 75], [400_000, 50], [600_000, 20], [800_000, 0]]
const sponsoredScale: Scale = [[0, 100], [150_000, 75], [300_000, 50], [500_000, 20], [700_000, 0]]
const besideMarketplace = 15

/** How hard the field is: the mean of what a search showed; against the marketplace's own offer hardly more than nothing. */
export function judgeCompetition({ topBrandShare, sponsoredShare, soldByMarketplace }: CompetitionSeen): ScorePart {
  const reasons: ScoreReason[] = []
  const scores: number[] = []
  if (topBrandShare !== null) {
    scores.push(onScale(brandScale, topBrandShare))
    reasons.push(reason('top-brands-hold', { percent: wholePercent(topBrandShare) }))
  }
  if (sponsoredShare !== null) {
    scores.push(onScale(sponsoredScale, sponsoredShare))
    reasons.push(reason('results-paid-for', { percent: wholePercent(sponsoredShare) }))
  }
  if (soldByMarketplace === true) {
    reasons.push(reason('sold-by-marketplace'))
    scores.push(besideMarketplace)
    return { part: 'competition', score: Math.min(...scores), reasons }
  }
  if (scores.length === 0) return { part: 'competition', score: null, reasons: [reason('no-search-seen')] }
  return { part: 'competition', score: Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length), reasons }
}

const wholePercent = (share: Ppm): string => formatPercent(Math.round(share / 10_000) * 10_000)
