import { isMessageKey } from '../language/language.ts'
import type { MessageKey } from '../language/language.ts'
import type { LandedMarginMessage } from '#shared/contract/landed-margin-schema.ts'

/** Which parts stand open in a market, each once: first those the breakdown lacks, then those its quote names. */
export function gapParts(market: LandedMarginMessage): readonly string[] {
  const { breakdown } = market
  const lacking = breakdown
    ? (['unitCost', 'freight', 'duty', 'importTax', 'customsFees'] as const).filter((part) => breakdown[part] === null)
    : []
  const needed = market.gaps.flatMap(({ code }) => partOfCode[code] ?? [])
  const quoted = (breakdown?.quote?.missing ?? []).map(({ part }) => part).filter((part) => part === 'scheme' || part === 'insurance')
  return [...new Set([...lacking, ...needed, ...quoted])]
}

export function gapPart(part: string): MessageKey {
  const key = `part.${part}`
  return isMessageKey(key) ? key : 'markets.unknown'
}

/** Gap codes of the core that name something to fill in. */
const partOfCode: Readonly<Record<string, string>> = {
  'no-price': 'price',
  'price-missing': 'price',
  'no-unit-cost': 'unitCost',
  'unit-cost-missing': 'unitCost',
  'no-freight': 'freight',
  'freight-missing': 'freight',
  'no-weight': 'weight',
  'weight-missing': 'weight',
  'no-hs': 'goods',
  'hs-missing': 'goods',
  'no-origin': 'origin',
  'origin-missing': 'origin',
  'fx-unknown': 'exchangeRate',
  'no-exchange-rate': 'exchangeRate',
}
