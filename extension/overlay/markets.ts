import { moneyText, shareText } from '../language/amounts.ts'
import { listText } from '../language/list-text.ts'
import { el, fillOnOpen } from './element.ts'
import { gapPart, gapParts } from './gap-parts.ts'
import { barWidth, marginTone } from './margin-tone.ts'
import { working } from './working.ts'
import type { Say } from '../language/language.ts'
import type { LandedMarginMessage } from '#shared/contract/landed-margin-schema.ts'
import type { Language, PanelData } from '../protocol/panel-data.ts'

/** One line a market: margin in money and per cent with a bar, what is missing, and the working behind it. */
export function marketList(markets: readonly LandedMarginMessage[], { language, countryNames }: PanelData, say: Say, opened: Set<string>): HTMLElement {
  const row = (market: LandedMarginMessage) => marketRow(market, countryNames[market.country] ?? market.country, language, say, opened)
  return el('ul', { class: 'markets' }, ...markets.map((market) => el('li', {}, row(market))))
}

function marketRow(market: LandedMarginMessage, name: string, language: Language, say: Say, opened: Set<string>): HTMLElement {
  const { breakdown } = market
  const share = breakdown?.marginShare ?? null
  const margin = breakdown?.margin ?? null
  const tone = marginTone(share)
  const missing = gapParts(market).map((part) => say(gapPart(part)))
  const row = el(
    'details',
    { class: `market ${tone}`, 'data-country': market.country, open: opened.has(market.country) },
    el(
      'summary',
      {},
      el('span', { class: 'code', 'aria-hidden': 'true' }, market.country),
      el('span', { class: 'name' }, name),
      el(
        'span',
        { class: 'margin' },
        el('b', {}, margin === null ? say('markets.unknown') : moneyText(language, margin, market.currency)),
        share === null ? null : el('span', { class: 'share' }, shareText(language, share)),
      ),
      el('span', { class: 'bar', 'aria-hidden': 'true' }, share === null ? null : bar(share)),
      el('span', { class: 'landed' }, landedText(market, language, say), mark(market, say)),
      missing.length > 0 ? el('span', { class: 'missing' }, say('markets.missing', { parts: listText(missing, language) })) : null,
    ),
  )
  fillOnOpen(row, () => [working(market, language, say)])
  row.addEventListener('toggle', () => (row.open ? opened.add(market.country) : opened.delete(market.country)))
  return row
}

function bar(share: number): HTMLElement {
  const fill = el('span', { class: 'fill' })
  fill.style.inlineSize = `${barWidth(share)}%`
  return fill
}

/** Goods, freight, duty, tax and fees together, or as far as they are known. */
function landedText(market: LandedMarginMessage, language: Language, say: Say): string {
  const { breakdown } = market
  if (!breakdown) return ''
  const parts = [breakdown.unitCost, breakdown.freight, breakdown.duty, breakdown.importTax, breakdown.customsFees]
  const known = parts.filter((part) => part !== null)
  if (known.length === 0) return ''
  const amount = moneyText(language, known.reduce((sum, part) => sum + part, 0), market.currency)
  return say(known.length === parts.length ? 'markets.landed' : 'markets.landedParts', { amount })
}

/** The worst that can be said of the rules behind a row; the working tells it fact by fact. */
function mark(market: LandedMarginMessage, say: Say): HTMLElement | null {
  const facts = market.breakdown?.quote?.facts ?? []
  if (facts.some((fact) => fact.confidence === 'memory')) return el('span', { class: 'mark' }, say('markets.memory'))
  return facts.some((fact) => fact.stale) ? el('span', { class: 'mark' }, say('markets.stale')) : null
}
