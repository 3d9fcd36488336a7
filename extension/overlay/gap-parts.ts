import type { Say } from '../language/language.ts'
import type { LandedMarginMessage } from '#shared/contract/landed-margin-schema.ts'

/** What the seller can fill in, by the core's gap codes, and the parts that wait for it. */
const causes: Readonly<Record<string, { readonly input: string; readonly parts: readonly string[] }>> = {
  'asking-price-missing': { input: 'askingPrice', parts: ['unitCost', 'duty', 'importTax', 'customsFees'] },
  'unit-cost-missing': { input: 'unitCost', parts: ['unitCost'] },
  'freight-missing': { input: 'freight', parts: ['freight'] },
  'weight-missing': { input: 'weight', parts: ['freight'] },
  'hs-missing': { input: 'goods', parts: ['duty', 'importTax', 'customsFees'] },
  'origin-missing': { input: 'origin', parts: ['duty', 'importTax', 'customsFees'] },
  'fx-missing': { input: 'exchangeRate', parts: [] },
  'duty-rate-missing': { input: 'dutyRate', parts: ['duty', 'importTax', 'customsFees'] },
  'duty-rate-not-percentage': { input: 'dutyRate', parts: ['duty', 'importTax', 'customsFees'] },
  'item-duty-missing': { input: 'dutyRate', parts: ['duty', 'importTax', 'customsFees'] },
  'layer-unknown': { input: 'dutyLayer', parts: ['duty', 'importTax', 'customsFees'] },
  'layer-without-rule': { input: 'dutyLayer', parts: ['duty', 'importTax', 'customsFees'] },
  'tax-rate-missing': { input: 'taxRate', parts: ['importTax', 'customsFees'] },
}
const parts = ['unitCost', 'freight', 'duty', 'importTax', 'customsFees'] as const

/** What stands open in a market, each once: the causes first, then parts that no cause explains. */
export function gapParts(market: LandedMarginMessage): readonly string[] {
  const known = market.gaps.flatMap(({ code }) => causes[code] ?? [])
  const explained = new Set(known.flatMap((cause) => cause.parts))
  const { breakdown } = market
  const open = breakdown ? parts.filter((part) => breakdown[part] === null && !explained.has(part)) : []
  return [...new Set([...known.map(({ input }) => input), ...open])]
}

export function gapWord(part: string, say: Say): string {
  return say.ifKnown(`part.${part}`) ?? say('markets.unknown')
}
