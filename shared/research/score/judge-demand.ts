import type { SeenCount, SeenRank } from '../observation.ts'
import { onScale, type Scale } from './scale.ts'
import { reason, type ScorePart } from './score-parts.ts'

export interface DemandSeen {
  /** Pieces sold in the past month, as Amazon states it. */
  readonly soldLastMonth: SeenCount | null
  readonly rank: SeenRank | null
  /** Reviews gained in the last 90 days, from own history. */
  readonly reviewsGained: number | null
}

const soldScale: Scale = [[0, 0], [50, 25], [100, 40], [300, 55], [1000, 75], [3000, 90], [10_000, 100]]
/** A rank says where a product stands in its category, not how many are sold; categories differ in size. */
const rankScale: Scale = [[1, 100], [100, 92], [1000, 78], [10_000, 55], [50_000, 35], [100_000, 25], [500_000, 8], [1_000_000, 0]]
const reviewsScale: Scale = [[0, 0], [5, 20], [20, 45], [60, 65], [200, 85], [600, 100]]

/** How much it is bought: by pieces sold if the page says so, else by rank, else by reviews gained. */
export function judgeDemand({ soldLastMonth, rank, reviewsGained }: DemandSeen): ScorePart {
  if (soldLastMonth !== null) {
    const code = soldLastMonth.bound === 'exact' ? 'sold-last-month' : 'sold-last-month-at-least'
    return { part: 'demand', score: onScale(soldScale, soldLastMonth.value), reasons: [reason(code, { count: String(soldLastMonth.value) })] }
  }
  if (rank !== null) {
    const params = { rank: String(rank.rank), category: rank.category ?? '' }
    return { part: 'demand', score: onScale(rankScale, rank.rank), reasons: [reason(rank.category === null ? 'ranked' : 'ranked-in', params)] }
  }
  if (reviewsGained !== null) {
    return { part: 'demand', score: onScale(reviewsScale, reviewsGained), reasons: [reason('reviews-gained', { count: String(reviewsGained) })] }
  }
  return { part: 'demand', score: null, reasons: [reason('no-demand-signal')] }
}
