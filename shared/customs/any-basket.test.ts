import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { euMembers } from '#shared/places/european-union.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { allGoods } from '#shared/facts/goods.ts'
import { nationalLines } from '#shared/facts/national-lines.ts'
import { preferencePrograms } from '#shared/facts/preference-programs.ts'
import type { Basket, BasketLine } from './basket.ts'
import { landedCost } from './landed-cost.ts'
import { quoteRange } from './quote-range.ts'
import { choicesOf, readingList } from './readings/reading-list.ts'
import { workedBasket } from './test-support/worked-basket.ts'

const facts = defaultFactBook()
const destinations = [...'US CA MX BR GB CH NO AU NZ JP KR SG IN AE SA TR HK TH MY VN PH ID ZA IL CN'.split(' '), ...euMembers]
const days = ['2021-02-01', '2022-07-01', '2023-11-01', '2025-03-05', '2025-04-09', '2025-09-01', '2026-03-20', '2026-07-25', '2026-10-05', '2026-11-20']

/** Free, plain, ranged, by weight, by pair, by piece, reduced VAT, relief's outsiders. */
const codes = ['490199', '61091000', '610910', '620343', '640411', '960810', '910211', '420221', '330300', '732393', '950300', '851830', null]
const measures = fc.option(
  fc.record({ netGrams: fc.integer({ min: 1, max: 5_000 }), pairs: fc.constant(1), pieces: fc.integer({ min: 1, max: 12 }) }),
  { nil: undefined },
)
const line = fc
  .record({
    hs: fc.constantFrom(...codes),
    origin: fc.constantFrom('CN', 'US', 'MX', 'JP', 'GB', 'DE', 'RU', null),
    unitPrice: fc.integer({ min: 0, max: 3_000_000 }),
    quantity: fc.integer({ min: 1, max: 9 }),
    measures,
  })
  .map(({ measures: known, ...rest }): Partial<BasketLine> & Pick<BasketLine, 'unitPrice'> => ({ ...rest, ...(known && { measures: known }) }))

const programs = [...new Set(preferencePrograms.map(({ name }) => name))]
const readings = fc.record(
  Object.fromEntries(readingList.map(({ name }) => [name, fc.constantFrom(...choicesOf(name))])),
  { requiredKeys: [] },
)
const basket = fc
  .record({
    destination: fc.constantFrom(...destinations),
    shipFrom: fc.constantFrom('CN', 'US', 'DE', 'HK'),
    currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CNY'),
    date: fc.constantFrom(...days),
    channel: fc.constantFrom<Basket['channel']>('post', 'courier', 'cargo'),
    importer: fc.constantFrom<Basket['importer']>('consumer', 'business'),
    scheme: fc.constantFrom<Basket['scheme']>('auto', 'ioss', 'none'),
    freight: fc.option(fc.integer({ min: 0, max: 100_000 }), { freq: 5 }),
    insurance: fc.constantFrom(0, 0, 250, null),
    preference: fc.constantFrom(undefined, ...programs),
    loadedOn: fc.constantFrom(undefined, '2025-04-01', '2026-07-20'),
    readings,
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    // Rates of exchange are at hand for one day alone; without them most days could say little.
    assumed: fc.boolean(),
  })
  .map(({ lines, preference, loadedOn, assumed, ...sketch }) =>
    workedBasket(
      {
        ...sketch,
        ...(preference !== undefined && { preference }),
        ...(loadedOn !== undefined && { loadedOn }),
        ...(assumed && { assume: { fx: eurRates } }),
      },
      ...lines,
    ),
  )

/** Round numbers that stand in for a day's rates. */
const eurRates = Object.fromEntries(
  Object.entries({
    USD: '1.1', GBP: '0.85', JPY: '165', KWD: '0.34', CNY: '7.9', CAD: '1.5', MXN: '20', BRL: '6', CHF: '0.95', NOK: '11.5', AUD: '1.65', NZD: '1.8',
    KRW: '1500', SGD: '1.45', INR: '92', AED: '4', SAR: '4.1', TRY: '40', HKD: '8.6', THB: '38', MYR: '4.9', VND: '27000', PHP: '62', IDR: '17500',
    ZAR: '20', ILS: '4', RON: '5', SEK: '11', DKK: '7.46', PLN: '4.3', CZK: '25', HUF: '400',
  }).map(([currency, rate]) => [`EUR/${currency}`, rate]),
)

const sum = (parts: readonly (number | null)[]) => parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0)

describe('of any basket to any of the destinations', () => {
  test('parts sum to the whole, nothing is negative, null is named, and the range holds the total', () => {
    fc.assert(
      fc.property(basket, (asked) => {
        const quote = landedCost(asked, facts)
        const range = quoteRange(asked, facts, quote)
        if (quote.status === 'complete') {
          expect(range).toBeNull()
          expect(quote.total).toBe(sum([quote.goods, quote.freight, quote.insurance, quote.duty, quote.importTax, ...quote.fees.map((fee) => fee.amount)]))
          expect(quote.missing).toEqual([])
        } else {
          expect(quote.missing.length).toBeGreaterThan(0)
          expect(range?.low).toBeGreaterThanOrEqual(quote.goods)
          if (typeof range?.high === 'number') expect(range.high).toBeGreaterThanOrEqual(range.low)
        }
        for (const amount of [quote.duty, quote.importTax, quote.total, ...quote.fees.map((fee) => fee.amount)]) {
          if (amount !== null) expect(amount).toBeGreaterThanOrEqual(0)
        }
        for (const one of quote.lines) {
          for (const part of [one.duty, one.importTax, one.customsValue]) if (part !== null) expect(part).toBeGreaterThanOrEqual(0)
          if (one.duty !== null && one.importTax !== null) expect(sum(one.layers.map((layer) => layer.amount))).toBe(one.duty + one.importTax)
        }
        if (quote.duty !== null) expect(quote.duty).toBe(sum(quote.lines.map((one) => one.duty)))
        if (quote.importTax !== null) expect(quote.importTax).toBe(sum(quote.lines.map((one) => one.importTax)))
      }),
      { numRuns: 1_500 },
    )
  })

  test('the order of lines does not matter', () => {
    fc.assert(
      fc.property(basket, (asked) => {
        // Freight left out: who gets the odd unit of it is settled by order.
        const still = { ...asked, freight: 0, insurance: 0 }
        const { duty, importTax, total, scheme, fees } = landedCost(still, facts)
        expect(landedCost({ ...still, lines: [...still.lines].reverse() }, facts)).toMatchObject({ duty, importTax, total, scheme, fees })
      }),
      { numRuns: 300 },
    )
  })
})

describe('what a short code leaves open lies within the range', () => {
  const short = allGoods.filter(({ hs6 }) => nationalLines('US', hs6).length > 1).map(({ hs6 }) => hs6)
  test('whichever of its longer codes is meant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...short),
        fc.constantFrom('CN', 'VN', 'DE', 'MX'),
        fc.constantFrom('2025-03-05', '2025-09-01', '2026-03-20', '2026-10-05'),
        fc.integer({ min: 100, max: 500_000 }),
        fc.integer({ min: 10, max: 3_000 }),
        (hs, origin, date, unitPrice, netGrams) => {
          const asked = (code: string) =>
            workedBasket(
              { destination: 'US', date, currency: 'USD', importer: 'business', freight: 700 },
              { hs: code, origin, unitPrice, measures: { netGrams, pairs: 1 } },
            )
          const quote = landedCost(asked(hs), facts)
          const range = quoteRange(asked(hs), facts, quote)
          if (range === null) return
          for (const { code } of nationalLines('US', hs)) {
            const { total } = landedCost(asked(code), facts)
            if (total === null) continue
            expect(total).toBeGreaterThanOrEqual(range.low)
            if (range.high !== null) expect(total).toBeLessThanOrEqual(range.high)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
