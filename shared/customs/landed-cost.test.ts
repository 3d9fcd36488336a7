import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookWith, plainBook, plainFacts } from '#shared/customs/test-support/plain-book.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import type { Basket } from './basket.ts'
import { landedCost } from './landed-cost.ts'
import type { Quote } from './quote.ts'

const germany = { destination: 'DE', currency: 'EUR', date: '2026-11-21', scheme: 'none', freight: 1_000 } as const
const states = { destination: 'US', currency: 'USD', date: '2026-11-21' } as const
const gaps = (quote: Quote) => quote.missing.map(({ part, line, code }) => [part, line, code])

describe('the working', () => {
  const quote = landedCost(workedBasket({ ...germany, insurance: 200 }, { unitPrice: 10_000 }, { unitPrice: 10_000, hs: '490199' }), plainBook)

  test('CIF: each line bears its share of freight and insurance', () => {
    expect([quote.goods, quote.customsValue, quote.lines.map((line) => line.customsValue)]).toEqual([20_000, 21_200, [10_600, 10_600]])
  })
  test('every row is a rate of a base, or a fixed sum, and names its fact', () => {
    expect(quote.lines[0]?.layers).toEqual([
      { name: 'duty', rate: 120_000, base: 10_600, amount: 1_272, fact: 'EU/duty/61' },
      { name: 'VAT', rate: 190_000, base: 11_872, amount: 2_256, fact: 'DE/tax' },
    ])
  })
  test('reduced rates and free goods are known amounts', () => {
    expect(quote.lines[1]).toMatchObject({ duty: 0, importTax: 742 })
  })
  test('the facts used are named with their source', () => {
    const ids = quote.facts.map((fact) => fact.id)
    for (const id of ['EU/valuation', 'EU/tax-base', 'EU/duty/61', 'EU/duty/49', 'DE/tax', 'DE/tax/books']) expect(ids).toContain(id)
    expect(quote.facts[0]).toMatchObject({ source: { title: 'Made for a test' }, confidence: 'official', stale: false })
  })
  test('what is announced and not confirmed is told and not counted', () => {
    expect(quote.notes).toContainEqual({ code: 'fee-unconfirmed', params: { fee: 'EU handling', amount: '2.00 EUR' } })
    expect(quote.fees).toEqual([])
  })
})

describe('unknown stays unknown', () => {
  test('a code without a rate', () => {
    const quote = landedCost(workedBasket(germany, { unitPrice: 10_000, hs: '950300' }), plainBook)
    expect(quote).toMatchObject({ status: 'partial', duty: null, importTax: null, total: null, customsValue: 11_000 })
    expect(gaps(quote)).toEqual([['duty', '1', 'duty-rate-missing'], ['importTax', '1', 'duty-missing']])
  })
  test('one unknown line does not hide the other', () => {
    const quote = landedCost(workedBasket(germany, { unitPrice: 10_000 }, { unitPrice: 10_000, hs: '950300' }), plainBook)
    expect(quote.lines.map((line) => line.duty)).toEqual([1_260, null])
    expect(quote.duty).toBeNull()
  })
  test('a rate that is no percentage is named', () => {
    const quote = landedCost(workedBasket(germany, { unitPrice: 10_000, hs: '220421' }), plainBook)
    expect(quote.missing[0]).toEqual({ part: 'duty', line: '1', code: 'quantity-missing-millilitres', params: { rate: '0.20 EUR/l' } })
  })
  test('no code, no origin', () => {
    expect(gaps(landedCost(workedBasket(germany, { unitPrice: 10_000, hs: null }), plainBook))).toEqual([
      ['duty', '1', 'hs-missing'],
      ['importTax', '1', 'hs-missing'],
    ])
    expect(gaps(landedCost(workedBasket(germany, { unitPrice: 10_000, origin: null }), plainBook))[0]).toEqual(['duty', '1', 'origin-missing'])
  })
  test('freight: needed for CIF, not for FOB, always for the total', () => {
    const cif = landedCost(workedBasket({ ...germany, freight: null }, { unitPrice: 10_000 }), plainBook)
    expect(cif).toMatchObject({ customsValue: null, duty: null, importTax: null, total: null })
    const fob = landedCost(workedBasket({ ...states, freight: null }, { unitPrice: 10_000 }), plainBook)
    expect(fob).toMatchObject({ customsValue: 10_000, duty: 3_650, total: null, status: 'partial' })
    expect(gaps(fob)).toEqual([['freight', null, 'freight-missing']])
  })
  test('without a rate of exchange the regime itself is open', () => {
    const quote = landedCost(workedBasket({ ...germany, scheme: 'auto', currency: 'CHF' }, { unitPrice: 10_000 }), plainBook)
    expect(quote).toMatchObject({ scheme: null, duty: null, importTax: null, total: null })
    expect(quote.missing.map(({ part, code }) => [part, code])).toContainEqual(['scheme', 'fx-missing'])
  })
  test('a country or a day the facts do not cover', () => {
    expect(landedCost(workedBasket({ ...germany, destination: 'NZ' }, { unitPrice: 1 }), plainBook)).toMatchObject({ scheme: null, customsValue: null, total: null })
    expect(landedCost(workedBasket({ ...germany, date: '2011-11-15' }, { unitPrice: 1 }), plainBook).missing[0]?.code).toBe('country-not-covered')
  })
  test('US layers are unknown where the book does not claim to hold them all', () => {
    const book = bookWith({ rules: { ...plainFacts.rules, 'layer-coverage': [] } })
    expect(gaps(landedCost(workedBasket(states, { unitPrice: 100 }), book))[0]).toEqual(['duty', '1', 'layers-not-covered'])
  })
  test('steel of unknown metal content', () => {
    const quote = landedCost(workedBasket(states, { unitPrice: 10_000, hs: '732393', origin: 'IN' }), plainBook)
    expect(quote.missing[0]).toMatchObject({ part: 'duty', code: 'layer-unknown', params: { layer: 'us-232/steel', needs: 'metal-content' } })
    expect(quote.total).toBeNull()
  })
})

describe('US', () => {
  const duty = (hs: string, origin: string) => landedCost(workedBasket(states, { unitPrice: 10_000, hs, origin }), plainBook).duty
  test('layers by origin add up on one value', () => {
    expect(duty('610910', 'CN')).toBe(1_650 + 750 + 1_250)
    expect(duty('610910', 'JP')).toBe(1_650)
    expect(duty('850110', 'JP')).toBe(1_250)
    expect(duty('732393', 'CN')).toBe(300 + 5_000)
    expect(duty('850110', 'CN')).toBe(1_000)
    expect(duty('851713', 'CN')).toBe(0)
  })
  const fees = (unitPrice: number, channel: Basket['channel'] = 'courier') =>
    landedCost(workedBasket({ ...states, channel }, { unitPrice }), plainBook).fees.map((fee) => [fee.name, fee.amount])
  test('MPF: informal up to USD 2,500, then a share between its least and its most', () => {
    expect(fees(250_000)).toEqual([['MPF informal', 269]])
    expect(fees(250_001)).toEqual([['MPF', 3_458]])
    expect(fees(1_000_000)).toEqual([['MPF', 3_464]])
    expect(fees(100_000_000)).toEqual([['MPF', 67_086]])
  })
  test('post pays its own fee, and only where there is duty', () => {
    expect(fees(5_000, 'post')).toEqual([['USPS', 935]])
    const free = workedBasket({ ...states, channel: 'post' }, { unitPrice: 5_000, hs: '851713' })
    expect(landedCost(free, plainBook).fees).toEqual([])
  })
})

describe('assumptions stand in for facts and say so', () => {
  const assume = { dutyRate: { '61': 100_000, '610910': 50_000 }, taxRate: 200_000, fx: { 'EUR/CHF': '0.95' } }
  test('the longest prefix wins and every layer gives way', () => {
    const quote = landedCost(workedBasket({ ...states, assume }, { unitPrice: 10_000 }), plainBook)
    expect(quote.lines[0]?.layers[0]).toMatchObject({ rate: 50_000, amount: 500, fact: 'assumption/dutyRate/610910' })
    expect(quote.importTax).toBe(2_100)
    expect(quote.facts.map((fact) => fact.id)).toEqual(expect.arrayContaining(['assumption/dutyRate/610910', 'assumption/taxRate']))
  })
  test('a regime is not an assumption: within a relief the assumed rate takes nothing', () => {
    expect(landedCost(workedBasket({ destination: 'GB', currency: 'GBP', date: '2026-11-21', assume }, { unitPrice: 5_000 }), plainBook).duty).toBe(0)
  })
  test('a rate of exchange works both ways and across the euro', () => {
    const chf = workedBasket({ ...germany, currency: 'CHF', assume, scheme: 'auto', freight: 0 }, { unitPrice: 14_250 })
    expect(landedCost(chf, plainBook).scheme).toBe('ioss')
    expect(landedCost({ ...chf, destination: 'GB' }, plainBook).scheme).toBe('low-value')
    expect(landedCost({ ...chf, destination: 'GB' }, plainBook).facts.map((fact) => fact.id)).toContain('assumption/fx/CHF/GBP')
  })
})

test('a fact past its re-check day is stale, and told', () => {
  const parcel = workedBasket({ ...germany, scheme: 'auto' }, { unitPrice: 1_000 })
  const stale = (date: string) => landedCost({ ...parcel, date }, plainBook).facts.filter((fact) => fact.stale).map((fact) => fact.id)
  expect(stale('2026-12-31')).toEqual([])
  expect(stale('2027-01-01')).toEqual(['EU/item-duty'])
  expect(landedCost({ ...parcel, date: '2027-01-01' }, plainBook).notes).toContainEqual({
    code: 'stale-fact',
    params: { fact: 'EU/item-duty', recheckBy: '2026-12-31' },
  })
})

const hs = fc.constantFrom('610910', '490199', '732393', '850110', '950300', null)
const line = fc.record({
  hs,
  origin: fc.constantFrom('CN', 'JP', 'IN', null),
  unitPrice: fc.integer({ min: 0, max: 5_000_000 }),
  quantity: fc.integer({ min: 1, max: 50 }),
})
const basket = fc
  .record({
    sketch: fc.record({
      destination: fc.constantFrom('DE', 'GB', 'US', 'JP', 'AU', 'CA'),
      currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CHF'),
      date: fc.constantFrom('2021-03-01', '2023-03-01', '2026-11-21'),
      channel: fc.constantFrom<Basket['channel']>('post', 'courier', 'cargo'),
      importer: fc.constantFrom<Basket['importer']>('consumer', 'business'),
      scheme: fc.constantFrom<Basket['scheme']>('auto', 'ioss', 'none'),
      freight: fc.option(fc.integer({ min: 0, max: 100_000 })),
      insurance: fc.option(fc.integer({ min: 0, max: 100_000 })),
    }),
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  })
  .map(({ sketch, lines }) => workedBasket(sketch, ...lines))

describe('of any basket', () => {
  test('parts sum to the whole, null is not 0, and every null is named', () => {
    fc.assert(
      fc.property(basket, (asked) => {
        const quote = landedCost(asked, plainBook)
        const parts = [quote.goods, quote.freight, quote.insurance, quote.duty, quote.importTax, ...quote.fees.map((fee) => fee.amount)]
        const named = new Set(quote.missing.map((gap) => gap.part))
        if (quote.status === 'complete') {
          expect(quote.total).toBe(parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0))
          expect(quote.missing).toEqual([])
        } else {
          expect(quote.missing.length).toBeGreaterThan(0)
        }
        for (const part of ['duty', 'importTax', 'customsValue', 'freight', 'insurance'] as const) {
          expect(quote[part] === null).toBe(named.has(part))
        }
        for (const one of quote.lines) {
          const rows = one.layers.map((layer) => layer.amount)
          if (one.duty !== null && one.importTax !== null) {
            expect(rows.reduce((sum, amount) => sum + amount, 0)).toBe(one.duty + one.importTax)
          }
          for (const amount of rows) expect(amount).toBeGreaterThanOrEqual(0)
        }
        if (quote.duty !== null) expect(quote.duty).toBe(quote.lines.reduce((sum, one) => sum + (one.duty ?? Number.NaN), 0))
        const used = new Set(quote.facts.map((fact) => fact.id))
        for (const id of quote.lines.flatMap((one) => one.layers.map((layer) => layer.fact))) expect(used.has(id)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('the order of lines does not matter', () => {
    fc.assert(
      fc.property(basket, (asked) => {
        // Freight left out: who gets the odd unit of it is settled by order.
        const still = { ...asked, freight: 0, insurance: 0 }
        const { duty, importTax, total, scheme } = landedCost(still, plainBook)
        const turned = landedCost({ ...still, lines: [...still.lines].reverse() }, plainBook)
        expect({ duty: turned.duty, importTax: turned.importTax, total: turned.total, scheme: turned.scheme }).toEqual({ duty, importTax, total, scheme })
      }),
    )
  })

  test('what was asked of the same book before does not matter', () => {
    fc.assert(
      fc.property(basket, fc.array(line, { minLength: 1, maxLength: 5 }), fc.boolean(), (sketch, others, late) => {
        const asked = late ? { ...sketch, date: '2027-01-01' } : sketch
        landedCost(workedBasket(asked, ...others), plainBook)
        expect(landedCost(asked, plainBook)).toEqual(landedCost(asked, bookWith({})))
      }),
    )
  })

  test('under one regime a dearer line never costs less landed', () => {
    fc.assert(
      fc.property(basket, fc.integer({ min: 1, max: 10_000 }), (asked, more) => {
        const before = landedCost(asked, plainBook)
        const [first, ...rest] = asked.lines
        if (!first) return
        const after = landedCost({ ...asked, lines: [{ ...first, unitPrice: first.unitPrice + more }, ...rest] }, plainBook)
        fc.pre(before.scheme === after.scheme && before.total !== null && after.total !== null && asked.destination !== 'JP')
        expect(after.total).toBeGreaterThanOrEqual(before.total)
      }),
    )
  })
})
