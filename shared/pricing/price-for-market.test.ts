import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainBook } from '#shared/customs/test-support/plain-book.ts'
import { defaultMarketPolicy } from './default-market-policy.ts'
import type { MarketPolicy } from './market-policy.ts'
import type { PriceBreakdown } from './market-price.ts'
import { priceBreakdown } from './price-breakdown.ts'
import { marketPrice, type MarketPriceQuestion } from './price-for-market.ts'
import { priceGrid } from './rounding.ts'

const shirt = { id: 'v1', description: 'T-shirt', hs: '610910', origin: 'CN', weightGrams: 250, unitCost: { minor: 1_000, currency: 'EUR' } }
const freight = { currency: 'EUR', perParcel: 200, perKilogram: 800 }
const currencies = { DE: 'EUR', GB: 'GBP', US: 'USD', JP: 'JPY' } as const
type Country = keyof typeof currencies

function ask(country: Country, product: Partial<MarketPriceQuestion['product']> = {}, policy: Partial<MarketPolicy> = {}): MarketPriceQuestion {
  const currency = currencies[country]
  return {
    product: { ...shirt, ...product },
    country,
    currency,
    date: '2026-11-21',
    shipFrom: 'CN',
    policy: { ...defaultMarketPolicy(country, currency), freight, ...policy },
    currentPrice: null,
  }
}
const priced = (question: MarketPriceQuestion) => marketPrice(question, plainBook)
const proposedPrice = (question: MarketPriceQuestion) => priced(question).proposed?.price ?? null

function sumOfParts(split: PriceBreakdown): number {
  const { unitCost, freight, duty, importTax, customsFees, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer, margin } = split
  const parts = [unitCost, freight, duty, importTax, customsFees, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer, margin]
  return parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0)
}

test('a DDP price holds cost, freight, EUR 3, VAT, fees, reserves and the margin', () => {
  expect(priced(ask('DE')).proposed).toMatchObject({
    price: 3799,
    netPrice: 2892,
    unitCost: 1000,
    freight: 400,
    duty: 300,
    importTax: 607,
    customsFees: 0,
    paymentFee: 135,
    platformFee: 76,
    marketing: 289,
    returnsReserve: 87,
    currencyBuffer: 0,
    margin: 905,
  })
})

test('DAP: the buyer pays duty and tax at the door, so the price holds none', () => {
  const proposed = priced(ask('DE', {}, { deliveryTerm: 'DAP' })).proposed
  expect(proposed).toMatchObject({ duty: 0, importTax: 0, customsFees: 0 })
  expect(proposed?.netPrice).toBe(proposed?.price)
  expect(proposed?.quote?.duty).toBe(300)
})

test('the buffer is kept where something is paid in another currency', () => {
  expect(priced(ask('GB')).proposed?.currencyBuffer).toBeGreaterThan(0)
  const quote = priced(ask('GB')).proposed?.quote
  expect(quote?.facts.some((fact) => fact.id.startsWith('fx/'))).toBe(true)
})

test('the goods are declared at the net price', () => {
  const proposed = priced(ask('GB')).proposed
  expect(Math.abs((proposed?.quote?.goods ?? 0) - (proposed?.netPrice ?? -9))).toBeLessThanOrEqual(1)
})

describe('gaps are named and nothing is proposed', () => {
  test.each<[string, MarketPriceQuestion, readonly string[]]>([
    ['no cost', ask('DE', { unitCost: null }), ['unit-cost-missing']],
    ['no weight', ask('DE', { weightGrams: null }), ['weight-missing']],
    ['no freight', ask('DE', {}, { freight: null }), ['freight-missing']],
    ['no code', ask('DE', { hs: null }), ['hs-missing']],
    ['no origin', ask('US', { origin: null }), ['origin-missing']],
    ['no duty rate', ask('US', { hs: '950300' }), ['duty-rate-missing']],
    ['no exchange rate', ask('DE', { unitCost: { minor: 1, currency: 'CHF' } }), ['fx-missing']],
    ['nothing at all', ask('US', { hs: null, unitCost: null, weightGrams: null }), ['unit-cost-missing', 'weight-missing', 'hs-missing']],
  ])('%s', (_name, question, codes) => {
    const { proposed, gaps } = priced(question)
    expect(proposed).toBeNull()
    expect(gaps.map((gap) => gap.code)).toEqual(codes)
  })

  test('a weight nobody needs is not missed', () => {
    expect(priced(ask('DE', { weightGrams: null }, { freight: { currency: 'EUR', perParcel: 500, perKilogram: 0 } })).gaps).toEqual([])
  })

  test('a rate that only matters above the threshold is not missed below it', () => {
    expect(priced(ask('DE', { hs: '950300' })).gaps).toEqual([])
    expect(priced(ask('DE', { hs: '950300', unitCost: { minor: 20_000, currency: 'EUR' } })).gaps.map((gap) => gap.code)).toEqual(['duty-rate-missing'])
  })

  test('fees, reserves and margin that take all of the price', () => {
    const greedy = { targetMargin: 800_000, marketing: 200_000 }
    expect(priced(ask('DE', {}, greedy))).toMatchObject({ proposed: null, belowFloor: false, gaps: [{ code: 'target-unreachable' }] })
    expect(priced(ask('DE', {}, { ...greedy, floorMargin: 780_000 })).belowFloor).toBe(true)
  })
})

test('today’s price is worked through the same way', () => {
  const question = { ...ask('DE'), currentPrice: { minor: 2499, currency: 'EUR' } }
  const { current } = priced(question)
  expect(current).toEqual(priceBreakdown(question, 2499, plainBook))
  expect(current?.marginShare).toBeLessThan(300_000)
  expect(priced({ ...question, currentPrice: { minor: 2499, currency: 'USD' } })).toMatchObject({
    current: null,
    gaps: [{ code: 'current-price-in-other-currency' }],
  })
})

test('a loss has a negative share', () => {
  expect(priceBreakdown(ask('DE'), 999, plainBook).marginShare).toBeLessThan(0)
})

const product = fc.record({
  hs: fc.constantFrom('610910', '490199', '85010010', '950300'),
  origin: fc.constantFrom('CN', 'JP'),
  weightGrams: fc.integer({ min: 1, max: 20_000 }),
  unitCost: fc.record({ minor: fc.integer({ min: 0, max: 200_000 }), currency: fc.constantFrom('EUR', 'USD', 'JPY') }),
})
const policy = fc.record({
  targetMargin: fc.integer({ min: 0, max: 600_000 }),
  rounding: fc.constantFrom<MarketPolicy['rounding']>('.99', '.95', '.00', 'whole'),
  deliveryTerm: fc.constantFrom<MarketPolicy['deliveryTerm']>('DDP', 'DAP'),
  channel: fc.constantFrom<MarketPolicy['channel']>('post', 'courier'),
  scheme: fc.constantFrom<MarketPolicy['scheme']>('auto', 'none'),
})
const country = fc.constantFrom<Country>('DE', 'GB', 'US', 'JP')

describe('of any product and policy', () => {
  test('the proposed price earns the target, and one step lower does not; its parts sum to it', () => {
    let proposals = 0
    fc.assert(
      fc.property(country, product, policy, (where, goods, rules) => {
        const question = ask(where, goods, rules)
        const { proposed, gaps } = priced(question)
        expect(proposed === null).toBe(gaps.length > 0)
        if (proposed === null) return
        proposals += 1
        const { step, ending } = priceGrid(rules.rounding, question.currency)
        expect(proposed.price % step).toBe(ending % step)
        expect(proposed.marginShare).toBeGreaterThanOrEqual(rules.targetMargin)
        expect(sumOfParts(proposed)).toBe(proposed.price)
        if (proposed.price <= step) return
        const lower = priceBreakdown(question, proposed.price - step, plainBook)
        expect(lower.marginShare ?? -1).toBeLessThan(rules.targetMargin)
      }),
      { numRuns: 1_000 },
    )
    expect(proposals).toBeGreaterThan(300)
  })

  test('the parts of any price sum to it', () => {
    fc.assert(
      fc.property(country, product, policy, fc.integer({ min: 1, max: 500_000 }), (where, goods, rules, price) => {
        const split = priceBreakdown(ask(where, goods, rules), price, plainBook)
        if (split.netPrice === null) expect(split).toMatchObject({ duty: null, importTax: null, margin: null, quote: null })
        else expect(sumOfParts(split)).toBe(price)
      }),
      { numRuns: 500 },
    )
  })

  test('dearer goods never get a lower price', () => {
    fc.assert(
      fc.property(country, product, policy, fc.integer({ min: 1, max: 50_000 }), (where, goods, rules, more) => {
        const dearer = { ...goods, unitCost: { ...goods.unitCost, minor: goods.unitCost.minor + more } }
        const before = proposedPrice(ask(where, goods, rules))
        const after = proposedPrice(ask(where, dearer, rules))
        fc.pre(before !== null && after !== null)
        expect(after).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 500 },
    )
  })
})
