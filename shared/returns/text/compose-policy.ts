import type { IsoDate } from '#shared/facts/fact.ts'
import { isCountryCode, type CountryCode } from '#shared/places/country.ts'
import { returnFloor } from '../floors/return-floor.ts'
import type { ReturnPolicy } from '../policy/return-policy.ts'
import type { ClauseLanguage } from './clause-language.ts'
import { clausesOf, type Clauses } from './clause-languages.ts'
import { fillClause, quantityWords, type QuantityWords } from './fill-clause.ts'

/** Plain text throughout: whoever shows it escapes it. */
export interface PolicySection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly items: readonly string[]
  /** Lines of a postal address. */
  readonly address: readonly string[]
}

export interface PolicyText {
  readonly language: ClauseLanguage
  readonly country: CountryCode
  readonly review: Clauses['review']
  readonly title: string
  readonly lead: string
  readonly sections: readonly PolicySection[]
  readonly updated: string
}

interface Writing {
  readonly policy: ReturnPolicy
  readonly texts: Clauses
  readonly words: QuantityWords
}

/**
 * A policy in a buyer's language, composed from the language's clauses and never translated. `date`: the day whose law it
 * names; `changed`: the day it says it was last changed.
 */
export function composePolicy(policy: ReturnPolicy, country: CountryCode, language: ClauseLanguage, date: IsoDate, changed: IsoDate): PolicyText {
  const texts = clausesOf[language]
  const words = quantityWords(language, country)
  const writing = { policy, texts, words }
  const sections = [
    changeOfMind(writing, country, date), cost(writing), refund(writing), exceptions(writing), offer(writing),
    defects(writing, country, date), address(writing),
  ]
  return {
    language, country,
    review: texts.review,
    title: texts.title,
    lead: fillClause(texts.clauses.country, { country: words.country(country) }),
    sections: sections.filter(({ paragraphs, items }) => paragraphs.length + items.length > 0),
    updated: fillClause(texts.clauses.updated, { date: words.day(changed) }),
  }
}

const section = (heading: string, paragraphs: readonly string[], items: readonly string[] = [], lines: readonly string[] = []): PolicySection => ({
  heading, paragraphs, items, address: lines,
})

function changeOfMind({ policy, texts, words }: Writing, country: CountryCode, date: IsoDate): PolicySection {
  const { clauses, headings } = texts
  const { withdrawal } = returnFloor(country, date)
  const said: string[] = []
  if (withdrawal !== null && withdrawal.value.right === 'always') {
    said.push(fillClause(clauses.right, { within: words.within(withdrawal.value.days) }))
  }
  if (policy.window.days === 0) return section(headings.changeOfMind, [...said, clauses.windowNone])
  const { days, from } = policy.window
  said.push(fillClause(from === 'delivery' ? clauses.windowDelivery : clauses.windowOrder, { within: words.within(days) }))
  const condition = { tested: clauses.conditionTested, unused: clauses.conditionUnused, 'unused-packed': clauses.conditionUnusedPacked }
  return section(headings.changeOfMind, [...said, condition[policy.condition]])
}

function cost({ policy, texts, words }: Writing): PolicySection {
  const { clauses, headings } = texts
  const { fee, freight, faultFreight, window } = policy
  const fault = faultFreight === 'seller' ? clauses.faultFreightSeller : clauses.faultFreightBuyer
  if (window.days === 0) return section(headings.cost, [fault])
  const charged =
    fee.kind === 'flat' && fee.minor > 0
      ? fillClause(clauses.feeFlat, { amount: words.money(fee.minor, fee.currency) })
      : fee.kind === 'share' && fee.rate > 0
        ? fillClause(clauses.feeShare, { percent: words.percent(fee.rate) })
        : clauses.feeNone
  return section(headings.cost, [freight === 'buyer' ? clauses.freightBuyer : clauses.freightSeller, fault, charged])
}

function refund({ policy, texts, words }: Writing): PolicySection {
  const { clauses, headings } = texts
  const { within, from, outbound } = policy.refund
  return section(headings.refund, [
    fillClause(from === 'notice' ? clauses.refundNotice : clauses.refundGoods, { within: words.within(within) }),
    outbound ? clauses.refundOutbound : clauses.refundOutboundNot,
    clauses.refundMeans,
  ])
}

function exceptions({ policy, texts }: Writing): PolicySection {
  if (policy.exceptions.length === 0 || policy.window.days === 0) return section(texts.headings.exceptions, [])
  const items = policy.exceptions.map(({ reason, label }) => {
    const said = fillClause(texts.exceptions[reason], { label })
    return reason === 'own' || label.trim() === '' ? said : `${label}: ${said}`
  })
  return section(texts.headings.exceptions, [texts.clauses.exceptions], items)
}

function offer({ policy, texts, words }: Writing): PolicySection {
  if (policy.outcomes.length === 0) return section(texts.headings.offer, [])
  const percent = words.percent(policy.keepRate)
  return section(texts.headings.offer, [texts.clauses.offer], policy.outcomes.map((kind) => fillClause(texts.outcomes[kind], { percent })))
}

function defects({ texts, words }: Writing, country: CountryCode, date: IsoDate): PolicySection {
  const term = returnFloor(country, date).conformity?.value.term ?? null
  const guarantee =
    term?.kind === 'fixed'
      ? [fillClause(texts.clauses.guaranteeFixed, { period: words.period(term.months) })]
      : term?.kind === 'reasonable' ? [texts.clauses.guaranteeReasonable] : []
  return section(texts.headings.defects, [texts.clauses.defects, ...guarantee])
}

function address({ policy, texts, words }: Writing): PolicySection {
  const { name, line1, line2, city, region, postcode, country } = policy.address
  const land = isCountryCode(country) ? words.country(country) : ''
  const lines = [name, line1, line2, [postcode, city].filter((part) => part.trim() !== '').join(' '), region, land].filter((line) => line.trim() !== '')
  const contact = policy.contact === '' ? [] : [fillClause(texts.clauses.contact, { contact: policy.contact })]
  return section(texts.headings.address, [texts.clauses.address, ...contact], [], lines)
}
