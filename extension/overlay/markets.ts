import { moneyText, shareText } from '../language/amounts.ts'
import { listText } from '../language/list-text.ts'
import { el, fillOnOpen } from './element.ts'
import { gapParts, gapWord } from './gap-parts.ts'
import { barWidth, marginTone } from './margin-tone.ts'
import { working } from './working.ts'
import type { Say } from '../language/language.ts'
import type { LandedMarginMessage } from '#shared/contract/landed-margin-schema.ts'
import type { Language, PanelData } from '../protocol/panel-data.ts'

/** One line a market: margin in money and per cent with a bar, what is missing, and the working behind it. What every market lacks is said once. */
export function marketList(markets: readonly LandedMarginMessage[], { language, countryNames }: PanelData, say: Say, opened: Set<string>): readonly (HTMLElement | null)[] {
  const lacks = markets.map(gapParts)
  const everywhere = lacks.length > 1 ? (lacks[0] ?? []).filter((part) => lacks.every((lack) => lack.includes(part))) : []
  const rows = markets.map((market, at) => {
    const own = (lacks[at] ?? []).filter((part) => !everywhere.includes(part))
    return el('li', {}, marketRow(market, countryNames[market.country] ?? market.country, own, language, say, opened))
  })
  return [
    everywhere.length > 0 ? el('p', { class: 'missing' }, say('markets.missingAll', { parts: partsText(everywhere, language, say) })) : null,
    el('ul', { class: 'markets' }, ...rows),
  ]
}

const partsText = (parts: readonly string[], language: Language, say: Say): string => listText(parts.map((part) => gapWord(part, say)), language)

function marketRow(market: LandedMarginMessage, name: string, missing: readonly string[], language: Language, say: Say, opened: Set<string>): HTMLElement {
  const { breakdown } = market
  const share = breakdown?.marginShare ?? null
  const margin = breakdown?.margin ?? null
  const tone = marginTone(share)
  const row = el(
    'details',
    { class: `market ${tone}`, 'data-country': market.country, open: opened.has(market.country) },
    el(
      'summary',
      { id: `market-${market.country}` },
      el('span', { class: 'code', 'aria-hidden': 'true' }, market.country),
      el('span', { class: 'name' }, name),
      el(
        'span',
        { class: 'margin' },
        el('b', {}, margin === null ? say('markets.unknown') : moneyText(language, margin, market.currency)),
        share === null ? null : el('span', { class: 'share' }, shareText(language, share)),
      ),
      share === null ? null : el('span', { class: 'bar', 'aria-hidden': 'true' }, bar(share)),
      el('span', { class: 'landed' }, landedText(market, language, say), mark(market, say)),
      missing.length > 0 ? el('span', { class: 'missing' }, say('markets.missing', { parts: partsText(missing, language, say) })) : null,
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
