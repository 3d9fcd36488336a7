import type { MarketPolicy } from '#shared/pricing/market-policy.ts'

export type MarginTone = 'good' | 'low' | 'floor' | 'loss'

/** How a margin (ppm of the net price) stands to the policy's target and floor. */
export function marginTone(marginShare: number, policy: Pick<MarketPolicy, 'targetMargin' | 'floorMargin'>): MarginTone {
  if (marginShare < 0) return 'loss'
  if (marginShare < policy.floorMargin) return 'floor'
  return marginShare < policy.targetMargin ? 'low' : 'good'
}
