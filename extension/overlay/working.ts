import { moneyText, shareText } from '../language/amounts.ts'
import { el } from './element.ts'
import type { MessageKey, Say } from '../language/language.ts'
import type { LandedMarginMessage } from '#shared/contract/landed-margin-schema.ts'
import type { Language } from '../protocol/panel-data.ts'

const taken = ['unitCost', 'freight', 'duty', 'importTax', 'customsFees', 'paymentFee', 'platformFee', 'marketing', 'returnsReserve', 'currencyBuffer'] as const

/** Where the money of one sale goes, then how duty and tax came about, with the fact behind each line. */
export function working(market: LandedMarginMessage, language: Language, say: Say): HTMLElement {
  const { breakdown } = market
  if (!breakdown) return el('div', { class: 'working' })
  const money = (minor: number | null): string => (minor === null ? say('markets.unknown') : moneyText(language, minor, breakdown.currency))
  const line = (key: MessageKey, amount: string, kind = ''): HTMLElement => el('tr', { class: kind }, el('th', { scope: 'row' }, say(key)), el('td', {}, amount))
  const costs = taken.map((part) => {
    const amount = breakdown[part]
    const key: MessageKey = part === 'unitCost' && market.costAssumed ? 'part.unitCostAssumed' : `part.${part}`
    return line(key, amount === null || amount === 0 ? money(amount) : `−${money(amount)}`, amount === null ? 'open' : '')
  })
  return el(
    'div',
    { class: 'working' },
    el(
      'table',
      {},
      el('tbody', {}, line('part.price', money(breakdown.price)), ...costs, line('part.margin', money(breakdown.margin), 'sum')),
    ),
    layers(market, language, say),
  )
}

function layers(market: LandedMarginMessage, language: Language, say: Say): HTMLElement | null {
  const quote = market.breakdown?.quote
  if (!quote) return null
  const steps = quote.lines.flatMap((line) => line.layers)
  const facts = new Map(quote.facts.map((fact) => [fact.id, fact]))
  const money = (minor: number): string => moneyText(language, minor, quote.currency)
  if (steps.length === 0) return null
  return el(
    'div',
    { class: 'steps' },
    el('h3', {}, say('working.title')),
    el(
      'ol',
      {},
      ...steps.map((step) => {
        const fact = facts.get(step.fact)
        const how = step.rate === null || step.base === null ? say('working.fixed') : say('working.layer', { rate: shareText(language, step.rate, 4), base: money(step.base) })
        return el('li', {}, el('span', {}, layerName(step.name, say)), el('b', {}, money(step.amount)), el('small', {}, how), fact ? el('small', { class: 'source' }, source(fact, say)) : null)
      }),
    ),
  )
}

/** Layers of law have codes; anything else is named by its own authority. */
function layerName(name: string, say: Say): string {
  const family = /^(us-(?:301|232|122|ieepa))\b[-/]?(.*)$/.exec(name)
  const key = `layer.${family?.[1] ?? name.replace(/\/.*/, '')}`
  return say.ifKnown(key, { name: (family?.[2] ?? '').replace(/[-/]/g, ' ') }) ?? name
}

type Fact = NonNullable<NonNullable<LandedMarginMessage['breakdown']>['quote']>['facts'][number]

function source(fact: Fact, say: Say): string {
  const words = [
    say('working.source', { title: fact.source.title }),
    fact.validFrom ? say('working.validFrom', { day: fact.validFrom }) : null,
    say(`confidence.${fact.confidence}`),
    fact.stale ? say('fact.stale') : null,
  ]
  return words.filter((word) => word !== null).join(' · ')
}
