import { describe, expect, test } from 'vitest'
import { currencyExponent } from '#shared/money/currency.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultFacts } from '#shared/facts/pack/default-facts.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { Ceiling } from '#shared/facts/relief-values.ts'
import type { RuleKey, RuleValue } from '#shared/facts/rule-values.ts'
import { landedCost } from '../landed-cost.ts'
import type { Basket } from '../basket.ts'
import type { Quote } from '../quote.ts'
import { workedBasket } from '../test-support/worked-basket.ts'

const facts = defaultFactBook()
const { rules } = defaultFacts()

/** Goods that no relief of the pack leaves out, and one kind for rules that name their goods. */
const toys = '950300'
const medicine = '300490'

type Held = (quote: Quote, fact: Fact<unknown>) => boolean

const byRow: Held = ({ lines }, { id }) => lines[0]?.layers.some((layer) => layer.fact === id) === true
const atSale: Held = ({ notes }) => notes.some(({ code }) => code === 'tax-taken-at-sale')

interface Threshold {
  readonly fact: Fact<unknown>
  readonly ceiling: Ceiling
  readonly scheme: Basket['scheme']
  readonly held: Held
}

function thresholds<Key extends RuleKey>(
  key: Key, scheme: Basket['scheme'], held: Held, ceilingOf: (value: RuleValue[Key]) => Ceiling,
): Threshold[] {
  const all: readonly Fact<RuleValue[Key]>[] = rules[key] ?? []
  return all.map((fact) => ({ fact, ceiling: ceilingOf(fact.value), scheme, held }))
}

const every: readonly Threshold[] = [
  ...thresholds('duty-relief', 'none', byRow, ({ ceiling }) => ceiling),
  ...thresholds('tax-relief', 'none', byRow, ({ ceiling }) => ceiling),
  ...thresholds('sale-scheme', 'auto', atSale, ({ ceiling }) => ceiling),
  ...thresholds('item-duty', 'auto', byRow, ({ ceiling }) => ceiling),
  ...thresholds('flat-charge', 'none', byRow, ({ ceiling }) => ceiling),
  ...thresholds('flat-charge-at-sale', 'auto', byRow, ({ ceiling }) => ceiling),
].filter(({ ceiling }) => ceiling.amount.minor > 0)

/** One piece of goods at a price, on a day, of a place and by a channel that the fact speaks of; a child's own import. */
function parcel({ fact, ceiling, scheme }: Threshold, unitPrice: number): Basket {
  const { territory, channel, shipFrom, origin } = fact.appliesTo
  const date = [fact.validTo, fact.validFrom, '2026-10-05'].find((day) => day !== null) ?? '2026-10-05'
  return workedBasket(
    {
      destination: territory === 'EU' ? 'DE' : territory,
      date: fact.validTo === null && date < '2026-10-05' ? '2026-10-05' : date,
      currency: ceiling.amount.currency,
      channel: channel?.[0] ?? 'courier',
      shipFrom: shipFrom?.[0] ?? 'VN',
      scheme,
    },
    { hs: fact.id.startsWith('tr/flat/medicine') ? medicine : toys, origin: origin?.[0] ?? 'VN', unitPrice },
  )
}

/** The last price within the ceiling. A person's own import into Japan is valued at 60 % of it. */
function lastWithin({ fact, ceiling: { amount, measuredOn, inclusive } }: Threshold): number {
  const last = inclusive ? amount.minor : amount.minor - 1
  return fact.appliesTo.territory === 'JP' && measuredOn === 'customs-value' ? Math.floor((last * 10 + 4) / 6) : last
}

describe('each de minimis and scheme of the pack ends where it says', () => {
  test.each(every.map((one): [string, Threshold] => [one.fact.id, one]))('%s', (_id, one) => {
    const last = lastWithin(one)
    const holds = (unitPrice: number) => one.held(landedCost(parcel(one, unitPrice), facts), one.fact)
    const step = 10 ** currencyExponent(one.ceiling.amount.currency) / 100
    expect([holds(last - Math.max(1, step)), holds(last), holds(last + 1)]).toEqual([true, true, false])
  })
  test('they are many', () => expect(every.length).toBeGreaterThan(50))
})
