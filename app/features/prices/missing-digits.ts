import type { PriceGap } from '#shared/pricing/market-price.ts'
import type { PriceRow } from './prices.ts'

/** What the list counts and filters by where more digits of the HS code would settle a duty. */
export const digitsKind = 'more-digits'

/** Does this gap close with more digits of the code, whatever else is missing? */
export function asksForDigits({ code, params }: PriceGap): boolean {
  return code === 'duty-rate-needs-digits' || (code === 'layer-unknown' && params['needs'] === digitsKind)
}

/** What a row lacks, each kind once: its gaps by code, with those that more digits would close as one kind. */
export function gapKinds({ gaps, needsDigits }: Pick<PriceRow, 'gaps' | 'needsDigits'>): ReadonlySet<string> {
  const kinds = new Set<string>(needsDigits ? [digitsKind] : [])
  for (const gap of gaps) {
    const settled = needsDigits && (asksForDigits(gap) || gap.code === 'duty-rate-not-percentage')
    if (!settled) kinds.add(gap.code)
  }
  return kinds
}
