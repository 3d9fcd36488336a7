import { formatMinor } from '#shared/money/decimal.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { feeKeys } from '#shared/facts/fee-values.ts'
import type { LayerCoverage, OpenDuty } from '#shared/facts/duty-values.ts'
import type { ChargedFee, Fee } from '#shared/facts/fee-values.ts'
import type { Relief } from '#shared/facts/relief-values.ts'
import type { RuleKey, RuleValue } from '#shared/facts/rule-values.ts'
import type { ImportTax } from '#shared/facts/tax-values.ts'
import type { PreferenceProgram } from '#shared/facts/preference-programs.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Basket } from './basket.ts'
import type { QuoteNote } from './quote.ts'
import type { CountryRules } from './countries/country-rules.ts'
import { rulesOfCountry } from './countries/rules-of-country.ts'
import { FactUses } from './fact-uses.ts'
import { combineDuties, type CombinedDuties } from './layers/combine-duties.ts'
import { preferredDuties, type PreferredDuties } from './tariff/preferred-duties.ts'

/** What the fact book says to one kind of entry: a destination, a day, a channel, a country of dispatch. */
export interface DayRules {
  /** Names the facts in the quotes of that day. */
  readonly factUses: FactUses
  readonly country: CountryRules
  readonly valuation: Fact<RuleValue['valuation']> | null
  readonly taxBase: Fact<RuleValue['tax-base']> | null
  readonly saleScheme: Fact<RuleValue['sale-scheme']> | null
  readonly itemDuty: Fact<RuleValue['item-duty']> | null
  readonly saleTax: Fact<RuleValue['sale-tax']> | null
  readonly flatCharge: Fact<RuleValue['flat-charge']> | null
  /** The same for parcels that come from nowhere in particular. */
  readonly flatChargeFromElsewhere: Fact<RuleValue['flat-charge']> | null
  readonly flatChargeAtSale: Fact<RuleValue['flat-charge-at-sale']> | null
  readonly collectionFloor: Fact<RuleValue['collection-floor']> | null
  readonly dutySurcharge: Fact<RuleValue['duty-surcharge']> | null
  readonly secondTax: Fact<RuleValue['second-tax']> | null
  readonly taxByPrice: Fact<RuleValue['tax-by-price']> | null
  readonly regionalTax: Fact<RuleValue['regional-tax']> | null
  readonly noDutyRelief: Fact<RuleValue['no-duty-relief']> | null
  readonly noTaxRelief: Fact<RuleValue['no-tax-relief']> | null
  readonly layerCoverage: Fact<LayerCoverage> | null
  readonly fees: readonly Fact<ChargedFee>[]
  /** Fees announced and not confirmed, as a quote tells them. */
  readonly openFees: readonly QuoteNote[]
  readonly disputedFees: readonly Fact<DisputedFee>[]
  /** Reliefs may depend on where the goods are made. */
  readonly openDuty: (origin: CountryCode | null) => Fact<OpenDuty> | null
  readonly dutyRelief: (origin: CountryCode | null) => Fact<Relief> | null
  readonly taxRelief: (origin: CountryCode | null) => Fact<Relief> | null
  /** Null where the tariff has no rate for these goods. */
  duties(hs: string, origin: CountryCode): CombinedDuties | null
  /** What a claim makes of them; null where the tariff has no rate for these goods. */
  preferred(hs: string, origin: CountryCode, program: PreferenceProgram): PreferredDuties | null
  importTax(hs: string | null): Fact<ImportTax> | null
}

type AskedOf = Pick<Basket, 'destination' | 'date' | 'channel' | 'shipFrom'>

interface Shelf {
  version: string
  readonly rules: Map<string, DayRules>
  /** Baskets come in runs of one kind; the last answer spares building the key. */
  last: { readonly asked: AskedOf; readonly rules: DayRules } | null
}

// A price preview asks the same book the same questions some hundred thousand times.
const shelves = new WeakMap<FactBook, Shelf>()
const shelfLimit = 500
const answersLimit = 20_000

/** The rules for an entry; remembered as long as the book is the same. */
export function dayRules(asked: AskedOf, facts: FactBook): DayRules {
  let shelf = shelves.get(facts)
  if (shelf === undefined || shelf.version !== facts.version) {
    shelf = { version: facts.version, rules: new Map(), last: null }
    shelves.set(facts, shelf)
  }
  if (shelf.last !== null && sameKind(shelf.last.asked, asked)) return shelf.last.rules
  const { destination, date, channel, shipFrom } = asked
  const key = `${destination}${date}${channel}${shipFrom}`
  let rules = shelf.rules.get(key)
  if (rules === undefined) {
    if (shelf.rules.size >= shelfLimit) shelf.rules.clear()
    rules = readRules(asked, facts)
    shelf.rules.set(key, rules)
  }
  shelf.last = { asked: { destination, date, channel, shipFrom }, rules }
  return rules
}

function sameKind(a: AskedOf, b: AskedOf): boolean {
  return a.destination === b.destination && a.date === b.date && a.channel === b.channel && a.shipFrom === b.shipFrom
}

function readRules({ destination, date, channel, shipFrom }: AskedOf, facts: FactBook): DayRules {
  const country = rulesOfCountry(destination)
  const territories = country.tariff === destination ? [destination] : [destination, country.tariff]

  const rule = <Key extends RuleKey>(key: Key, origin: CountryCode | null = null): Fact<RuleValue[Key]> | null => {
    for (const territory of territories) {
      const question = { territory, date, channel, shipFrom }
      const found = facts.rule(key, origin === null ? question : { ...question, origin })
      if (found) return found
    }
    return null
  }
  const fees = feeKeys.flatMap((key) =>
    territories.map((territory) => facts.rule(key, { territory, date, channel, shipFrom })).filter((fee) => fee !== null),
  )
  return {
    factUses: new FactUses(date),
    country,
    valuation: rule('valuation'),
    taxBase: rule('tax-base'),
    saleScheme: rule('sale-scheme'),
    saleTax: rule('sale-tax'),
    itemDuty: rule('item-duty'),
    flatCharge: rule('flat-charge'),
    flatChargeFromElsewhere: facts.rule('flat-charge', { territory: destination, date, channel }),
    flatChargeAtSale: rule('flat-charge-at-sale'),
    collectionFloor: rule('collection-floor'),
    dutySurcharge: rule('duty-surcharge'),
    secondTax: rule('second-tax'),
    taxByPrice: rule('tax-by-price'),
    regionalTax: rule('regional-tax'),
    noDutyRelief: rule('no-duty-relief'),
    noTaxRelief: rule('no-tax-relief'),
    layerCoverage: rule('layer-coverage'),
    fees: fees.filter(isCharged),
    disputedFees: fees.filter(isDisputed),
    openFees: fees.flatMap(({ value }) => (value.kind === 'open' ? [openFee(value)] : [])),
    openDuty: remembered((origin: CountryCode | null) => rule('open-duty', origin)),
    dutyRelief: remembered((origin: CountryCode | null) => rule('duty-relief', origin)),
    taxRelief: remembered((origin: CountryCode | null) => rule('tax-relief', origin)),
    duties: rememberedPair((hs: string, origin: CountryCode) => {
      const question = { territory: country.tariff, hs, origin, date }
      const tariff = facts.dutyRate(question)
      return tariff && combineDuties(tariff, facts.dutyLayers(question))
    }),
    preferred: (hs, origin, program) => preferredDuties({ territory: country.tariff, hs, origin, date }, program, facts),
    importTax: remembered((hs: string | null) => facts.importTax({ territory: destination, hs, date })),
  }
}

type DisputedFee = Extract<Fee, { kind: 'disputed' }>

function isCharged(fact: Fact<Fee>): fact is Fact<ChargedFee> {
  return fact.value.kind !== 'open' && fact.value.kind !== 'disputed'
}

function isDisputed(fact: Fact<Fee>): fact is Fact<DisputedFee> {
  return fact.value.kind === 'disputed'
}

function openFee({ name, amount }: Extract<Fee, { kind: 'open' }>): QuoteNote {
  const sum = amount ? `${formatMinor(amount.minor, amount.currency)} ${amount.currency}` : '?'
  return { code: 'fee-unconfirmed', params: { fee: name, amount: sum } }
}

function remembered<Question, Answer>(ask: (question: Question) => Answer): (question: Question) => Answer {
  const answers = new Map<Question, Answer>()
  return (question) => {
    const known = answers.get(question)
    if (known !== undefined) return known
    if (answers.size >= answersLimit) answers.clear()
    const answer = ask(question)
    answers.set(question, answer)
    return answer
  }
}

function rememberedPair<First, Second, Answer>(ask: (first: First, second: Second) => Answer) {
  const answersTo = remembered((first: First) => remembered((second: Second) => ask(first, second)))
  return (first: First, second: Second): Answer => answersTo(first)(second)
}
