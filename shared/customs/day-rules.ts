import type { Fact } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { feeKeys } from '#shared/facts/fact-values.ts'
import type { Fee, ImportTax, LayerCoverage, Relief, RuleKey, RuleValue } from '#shared/facts/fact-values.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Basket } from './basket.ts'
import type { CountryRules } from './countries/country-rules.ts'
import { rulesOfCountry } from './countries/rules-of-country.ts'
import { combineDuties, type CombinedDuties } from './layers/combine-duties.ts'

/** What the fact book says to one kind of entry: a destination, a day, a channel, a country of dispatch. */
export interface DayRules {
  readonly country: CountryRules
  readonly valuation: Fact<RuleValue['valuation']> | null
  readonly taxBase: Fact<RuleValue['tax-base']> | null
  readonly saleScheme: Fact<RuleValue['sale-scheme']> | null
  readonly itemDuty: Fact<RuleValue['item-duty']> | null
  readonly layerCoverage: Fact<LayerCoverage> | null
  readonly fees: readonly Fact<Fee>[]
  /** Reliefs may depend on where the goods are made. */
  relief(key: 'duty-relief' | 'tax-relief', origin: CountryCode | null): Fact<Relief> | null
  /** Null where the tariff has no rate for these goods. */
  duties(hs: string, origin: CountryCode): CombinedDuties | null
  importTax(hs: string | null): Fact<ImportTax> | null
}

type AskedOf = Pick<Basket, 'destination' | 'date' | 'channel' | 'shipFrom'>

interface Shelf {
  version: string
  readonly rules: Map<string, DayRules>
}

// A price preview asks the same book the same questions some hundred thousand times.
const shelves = new WeakMap<FactBook, Shelf>()
const shelfLimit = 500
const answersLimit = 20_000

/** The rules for an entry; remembered as long as the book is the same. */
export function dayRules(basket: AskedOf, facts: FactBook): DayRules {
  let shelf = shelves.get(facts)
  if (shelf === undefined || shelf.version !== facts.version) {
    shelf = { version: facts.version, rules: new Map() }
    shelves.set(facts, shelf)
  }
  const key = `${basket.destination}${basket.date}${basket.channel}${basket.shipFrom}`
  let rules = shelf.rules.get(key)
  if (rules === undefined) {
    if (shelf.rules.size >= shelfLimit) shelf.rules.clear()
    rules = readRules(basket, facts)
    shelf.rules.set(key, rules)
  }
  return rules
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
  const layerCoverage = rule('layer-coverage')

  return {
    country,
    valuation: rule('valuation'),
    taxBase: rule('tax-base'),
    saleScheme: rule('sale-scheme'),
    itemDuty: rule('item-duty'),
    layerCoverage,
    fees,
    relief: remembered((key: 'duty-relief' | 'tax-relief', origin: CountryCode | null) => rule(key, origin)),
    duties: remembered((hs: string, origin: CountryCode) => {
      const question = { territory: country.tariff, hs, origin, date }
      const tariff = facts.dutyRate(question)
      return tariff && combineDuties(tariff, facts.dutyLayers(question))
    }),
    importTax: remembered((hs: string | null) => facts.importTax({ territory: destination, hs, date })),
  }
}

function remembered<Questions extends (string | null)[], Answer>(ask: (...questions: Questions) => Answer) {
  const answers = new Map<string, Answer>()
  return (...questions: Questions): Answer => {
    const key = questions.length === 1 ? String(questions[0]) : questions.join('/')
    const known = answers.get(key)
    if (known !== undefined) return known
    if (answers.size >= answersLimit) answers.clear()
    const answer = ask(...questions)
    answers.set(key, answer)
    return answer
  }
}

