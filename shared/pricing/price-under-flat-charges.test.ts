import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from './default-market-policy.ts'
import type { MarketPolicy } from './market-policy.ts'
import { priceBreakdown } from './price-breakdown.ts'
import { marketPrice, type MarketPriceQuestion } from './price-for-market.ts'
import { priceGrid } from './rounding.ts'

const facts = defaultFactBook()

const sold = fc.record({
  hs: fc.constantFrom('610910', '851713'),
  dollarCents: fc.integer({ min: 10, max: 60_000 }),
  inDollars: fc.boolean(),
  targetMargin: fc.integer({ min: 0, max: 500_000 }),
  rounding: fc.constantFrom<MarketPolicy['rounding']>('.99', '.95', '.00', 'whole'),
  scheme: fc.constantFrom<MarketPolicy['scheme']>('auto', 'none'),
  channel: fc.constantFrom<MarketPolicy['channel']>('post', 'courier'),
})

// Flat rates with deductions and bands, small sums that are not collected, tax in its own base, rounding to centimes.
test.each([
  ['BR', 'BRL'],
  ['CH', 'CHF'],
  ['CN', 'CNY'],
  ['ID', 'IDR'],
  ['KR', 'KRW'],
  ['MX', 'MXN'],
  ['NO', 'NOK'],
  ['NZ', 'NZD'],
  ['SG', 'SGD'],
  ['ZA', 'ZAR'],
])('%s: the proposed price earns the target, and one step lower does not', (country, currencyThere) => {
  let proposals = 0
  fc.assert(
    fc.property(sold, ({ hs, dollarCents, inDollars, ...rules }) => {
      const currency = inDollars ? 'USD' : currencyThere
      const freight = { currency: 'USD', perParcel: 200, perKilogram: 800 }
      const question: MarketPriceQuestion = {
        product: { id: 'v1', description: 'goods', hs, origin: 'CN', weightGrams: 250, unitCost: { minor: dollarCents, currency: 'USD' } },
        country,
        currency,
        date: '2026-03-16',
        shipFrom: 'CN',
        policy: { ...defaultMarketPolicy(country, currency), freight, ...rules },
        currentPrice: null,
      }
      const { proposed, gaps } = marketPrice(question, facts)
      expect(proposed === null).toBe(gaps.length > 0)
      if (proposed === null) return
      proposals += 1
      expect(proposed.marginShare).toBeGreaterThanOrEqual(rules.targetMargin)
      const { step } = priceGrid(rules.rounding, currency)
      if (proposed.price <= step) return
      const lower = priceBreakdown(question, proposed.price - step, facts)
      expect(lower.marginShare ?? -1).toBeLessThan(rules.targetMargin)
    }),
    { numRuns: 300 },
  )
  expect(proposals).toBeGreaterThan(40)
})
