import { describe, expect, test } from 'vitest'
import { plainBook } from '#shared/customs/test-support/plain-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import { priceBreakdown } from '#shared/pricing/price-breakdown.ts'
import { landedMargin, type ResearchedProduct } from './landed-margin.ts'

const market = {
  country: 'DE',
  currency: 'EUR',
  policy: { ...defaultMarketPolicy('DE', 'EUR'), freight: { currency: 'EUR', perParcel: 300, perKilogram: 0 } },
}
const seen: ResearchedProduct = {
  id: 'B000000001',
  description: 'T-shirt',
  askingPrice: { minor: 5_000, currency: 'USD' },
  purchaseCost: { minor: 800, currency: 'EUR' },
  costShare: 250_000,
  hs: '610910',
  origin: 'CN',
  weightGrams: null,
}
const margin = (change: Partial<ResearchedProduct> = {}, policy: MarketPolicy = market.policy) =>
  landedMargin({ ...seen, ...change }, { ...market, policy }, 'CN', '2026-11-21', plainBook)

test('the price on the page, turned into the market’s currency, is worked through as the shop’s own would be', () => {
  const { breakdown, gaps, costAssumed } = margin()
  expect([gaps, costAssumed]).toEqual([[], false])
  const { id, description, hs, origin, weightGrams, purchaseCost } = seen
  const product = { id, description, hs, origin, weightGrams, unitCost: purchaseCost }
  const own = priceBreakdown({ product, ...market, date: '2026-11-21', shipFrom: 'CN' }, 4_000, plainBook)
  expect({ ...breakdown, quote: null }).toEqual({ ...own, quote: null })
  expect(breakdown?.quote?.facts.some((fact) => fact.id.startsWith('fx/'))).toBe(true)
})

test('no cost typed in: a share of the price on the page, and it says so', () => {
  const { breakdown, costAssumed } = margin({ purchaseCost: null })
  expect([breakdown?.unitCost, costAssumed]).toEqual([1_000, true])
})

describe('what is not known', () => {
  test('no price, no sale', () => {
    expect(margin({ askingPrice: null })).toMatchObject({ breakdown: null, gaps: [{ code: 'asking-price-missing' }] })
  })
  test('a price beyond all reason is a price misread', () => {
    expect(margin({ askingPrice: { minor: 2e12, currency: 'EUR' } })).toMatchObject({ breakdown: null, gaps: [{ code: 'asking-price-missing' }] })
  })
  test('a currency without a rate', () => {
    expect(margin({ askingPrice: { minor: 5_000, currency: 'CHF' } })).toMatchObject({ breakdown: null, gaps: [{ code: 'fx-missing' }] })
  })
  test('goods without a code: the price is known, what becomes of it is not', () => {
    const { breakdown, gaps } = margin({ hs: null })
    expect(gaps.map((gap) => gap.code)).toEqual(['hs-missing'])
    expect(breakdown).toMatchObject({ price: 4_000, unitCost: 800, duty: null, importTax: null, margin: null })
  })
  test('freight nobody told', () => {
    const { breakdown, gaps } = margin({}, { ...market.policy, freight: null })
    expect(gaps.map((gap) => gap.code)).toEqual(['freight-missing'])
    expect(breakdown).toMatchObject({ duty: 300, freight: null, margin: null })
  })
})
