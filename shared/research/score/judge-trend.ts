import { formatPercent, type Ppm } from '#shared/money/rate.ts'
import { onScale, type Scale } from './scale.ts'
import { reason, type ScorePart, type ScoreReason } from './score-parts.ts'

export interface TrendSeen {
  /** Change of the rank over 90 days, or over 30 where that is all there is; a rank that falls is a product that rises. */
  readonly rankChange: { readonly share: Ppm; readonly days: 30 | 90 } | null
  readonly priceChange: { readonly share: Ppm; readonly days: 30 | 90 } | null
}

const rankScale: Scale = [[-600_000, 100], [-300_000, 80], [-100_000, 60], [0, 50], [200_000, 35], [500_000, 15], [1_000_000, 0]]
const priceScale: Scale = [[-400_000, 0], [-200_000, 20], [-50_000, 45], [0, 60], [100_000, 80], [250_000, 90]]

/** Where it is going: demand by rank counts two thirds, the price one third; a part that is not known leaves the other alone. */
export function judgeTrend({ rankChange, priceChange }: TrendSeen): ScorePart {
  const reasons: ScoreReason[] = []
  const scores: { score: number; weight: number }[] = []
  if (rankChange !== null) {
    scores.push({ score: onScale(rankScale, rankChange.share), weight: 2 })
    reasons.push(told(rankChange, 'rank-improved', 'rank-worsened', 'rank-steady', true))
  }
  if (priceChange !== null) {
    scores.push({ score: onScale(priceScale, priceChange.share), weight: 1 })
    reasons.push(told(priceChange, 'price-rose', 'price-fell', 'price-steady', false))
  }
  if (scores.length === 0) return { part: 'trend', score: null, reasons: [reason('history-too-short-for-trend')] }
  const weight = scores.reduce((sum, one) => sum + one.weight, 0)
  return { part: 'trend', score: Math.round(scores.reduce((sum, one) => sum + one.score * one.weight, 0) / weight), reasons }
}

/** Up to a fiftieth either way is no change worth a word. */
const steady = 20_000

function told({ share, days }: { share: Ppm; days: number }, up: string, down: string, none: string, lowerIsBetter: boolean): ScoreReason {
  const params = { percent: formatPercent(Math.round(Math.abs(share) / 1000) * 1000), days: String(days) }
  if (Math.abs(share) <= steady) return reason(none, params)
  return reason(share > 0 !== lowerIsBetter ? up : down, params)
}
