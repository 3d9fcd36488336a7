import type { SeenCount } from '../observation.ts'
import { onScale, type Scale } from './scale.ts'
import { reason, type ScorePart } from './score-parts.ts'

export interface ReviewsSeen {
  /** Median of the first results of a search; null when no search was seen. */
  readonly fieldReviews: SeenCount | null
  /** The product's own. */
  readonly ownReviews: SeenCount | null
  /** Hundredths of a star. */
  readonly rating: number | null
}

const reviewScale: Scale = [[0, 100], [50, 92], [200, 75], [500, 60], [1000, 45], [3000, 25], [10_000, 8], [30_000, 0]]
const openingBelow = 400
const openingWorth = 10

/**
 * How many reviews a newcomer has to win: the field's median, or for want of one the product's own. Buyers who are not
 * pleased (under 4 stars) leave an opening. A count that is a lower bound scores as the bound, the best it can be.
 */
export function judgeReviewMoat({ fieldReviews, ownReviews, rating }: ReviewsSeen): ScorePart {
  const count = fieldReviews ?? ownReviews
  if (count === null) return { part: 'reviewMoat', score: null, reasons: [reason('no-reviews-seen')] }
  const of = fieldReviews === null ? 'reviews-of-product' : 'reviews-of-field'
  const reasons = [reason(count.bound === 'exact' ? of : `${of}-at-least`, { count: String(count.value) })]
  const opening = rating !== null && rating < openingBelow && count.value > 0
  if (opening) reasons.push(reason('rating-leaves-opening', { rating: (rating / 100).toFixed(1) }))
  const score = Math.min(100, onScale(reviewScale, count.value) + (opening ? openingWorth : 0))
  return { part: 'reviewMoat', score, reasons }
}
