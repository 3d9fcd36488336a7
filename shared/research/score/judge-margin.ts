import { formatPercent, type Ppm } from '#shared/money/rate.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { onScale, type Scale } from './scale.ts'
import { reason, type ScorePart } from './score-parts.ts'

export interface MarginSeen {
  readonly country: CountryCode
  /** Landed margin against the net price; null when it is not known. */
  readonly share: Ppm | null
  /** True when the purchase cost behind it is a share of the price seen, not a cost the seller stated. */
  readonly costAssumed: boolean
}

const marginScale: Scale = [[0, 0], [100_000, 25], [200_000, 60], [300_000, 80], [400_000, 95], [500_000, 100]]

/** What would be left of a sale, landed, in the market looked at; a fifth is the floor that the shop's own prices start from. */
export function judgeMargin(seen: MarginSeen | null): ScorePart {
  if (seen === null) return { part: 'margin', score: null, reasons: [reason('no-market-chosen')] }
  const { country, share, costAssumed } = seen
  if (share === null) return { part: 'margin', score: null, reasons: [reason('margin-not-known', { country })] }
  const percent = formatPercent(Math.round(share / 1000) * 1000)
  const reasons = [reason('landed-margin', { country, percent })]
  if (costAssumed) reasons.push(reason('cost-assumed'))
  return { part: 'margin', score: onScale(marginScale, share), reasons }
}
