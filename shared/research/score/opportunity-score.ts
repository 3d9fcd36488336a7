import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import type { ScorePart, ScoreWeights } from './score-parts.ts'

export interface OpportunityScore {
  /** Weighted mean of the known parts, 0 to 100; null while less than half of the weight is known. */
  readonly score: number | null
  /** What it would be were every unknown part 0, or 100. */
  readonly low: number
  readonly high: number
  /** How much of the weight is known. */
  readonly knownShare: Ppm
  readonly parts: readonly ScorePart[]
}

/**
 * One number from its parts, and how far to trust it: what is not known is neither 0 nor left out silently, it is the
 * width between `low` and `high`. All half-up. Parts of weight 0 are listed and do not count.
 */
export function opportunityScore(parts: readonly ScorePart[], weights: ScoreWeights): OpportunityScore {
  let [all, known, sum] = [0, 0, 0]
  for (const { part, score } of parts) {
    all += weights[part]
    if (score === null) continue
    known += weights[part]
    sum += weights[part] * score
  }
  const enough = known > 0 && known * 2 >= all
  return {
    score: enough ? Math.round(sum / known) : null,
    low: all === 0 ? 0 : Math.round(sum / all),
    high: all === 0 ? 100 : Math.round((sum + (all - known) * 100) / all),
    knownShare: all === 0 ? 0 : Math.round((known / all) * wholePpm),
    parts,
  }
}
