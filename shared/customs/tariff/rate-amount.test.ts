import { describe, expect, test } from 'vitest'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { quoteRange } from '#shared/customs/quote-range.ts'
import { bookWith, plainFact, plainFacts } from '#shared/customs/test-support/plain-book.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import type { BasketLine } from '#shared/customs/basket.ts'
import { readRate } from '#shared/facts/rates/read-rate.ts'

const business = { destination: 'DE', date: '2025-06-02', currency: 'EUR', importer: 'business', scheme: 'none' } as const

function quoted(rate: string, line: Partial<BasketLine> & Pick<BasketLine, 'unitPrice'>) {
  const dutyRates = [...plainFacts.dutyRates, plainFact('EU/duty/99', { territory: 'EU', hs: ['99'] }, readRate(rate))]
  const book = bookWith({ dutyRates })
  const basket = workedBasket({ ...business, assume: { taxRate: 0 } }, { hs: '999999', ...line })
  const quote = landedCost(basket, book)
  const { duty, missing, lines } = quote
  const rows = lines[0]?.layers.filter(({ name }) => name.startsWith('duty')).map(({ name, amount }) => [name, amount])
  return { duty, missing: missing.map(({ code }) => code), rows, range: quoteRange(basket, book, quote) }
}

// 300.00 EUR and up, so that no relief stands in the way.
describe('duties by quantity, worked out by hand', () => {
  test.each<[string, Partial<BasketLine> & Pick<BasketLine, 'unitPrice'>, number]>([
    ['5.00 EUR / 100 kg', { unitPrice: 30_000, measures: { netGrams: 12_345 } }, 62],
    ['12.00 % + 30.00 EUR / 100 kg', { unitPrice: 30_000, measures: { netGrams: 2_000 } }, 3_600 + 60],
    ['0.25 EUR / item', { unitPrice: 10_000, quantity: 4 }, 100],
    ['0.25 EUR / item', { unitPrice: 10_000, quantity: 4, measures: { pieces: 6 } }, 600],
    ['1.10 EUR / pa', { unitPrice: 20_000, quantity: 3, measures: { pairs: 1 } }, 330],
    ['40.00 EUR / hl', { unitPrice: 40_000, measures: { millilitres: 750 } }, 30],
    ['1.75 EUR / % vol / hl', { unitPrice: 40_000, measures: { alcoholMillilitres: 300 } }, 53],
    ['2.80 EUR / m2', { unitPrice: 40_000, measures: { squareCentimetres: 25_000 } }, 700],
    ['33 1/3%', { unitPrice: 30_001 }, 10_000],
    ['12.5¢/kg', { unitPrice: 30_000, measures: { netGrams: 10_000 } }, 100],
  ])('%s', (rate, line, duty) => expect(quoted(rate, line)).toMatchObject({ duty, missing: [], range: null }))

  const watch = '4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item'
  test.each([
    ['below the minimum', 600, 100, 2_700, 3_000],
    ['between', 1_000, 100, 4_500, 4_500],
    ['above the maximum', 2_000, 100, 9_000, 8_000],
  ])('%s', (_where, unitPrice, quantity, byValue, duty) => {
    const found = quoted(watch, { unitPrice, quantity })
    expect(found.duty).toBe(duty)
    expect(found.rows?.[0]).toEqual(['duty', byValue])
    expect(found.rows?.reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(duty)
  })
})

describe('what a quantity would tell stays unknown, within what the value tells', () => {
  test.each([
    ['12.00 % + 30.00 EUR / 100 kg', ['quantity-missing-netGrams'], { low: 30_000 + 3_600, high: null }],
    ['6.20% + 27.10 EUR / 100 kg MAX 17.90%', ['quantity-missing-netGrams'], { low: 31_860, high: 35_370 }],
    ['5%~10%', ['duty-rate-needs-digits'], { low: 31_500, high: 33_000 }],
    ['5%~10% or 90¢/pr. + 20%', ['duty-rate-not-percentage'], { low: 31_500, high: null }],
    ['5%~10% or 12% or Free', ['duty-rate-not-percentage'], { low: 30_000, high: 33_600 }],
    ['9.00% +  EA', ['rate-agricultural-component'], { low: 30_000, high: null }],
  ])('%s', (rate, missing, range) => {
    expect(quoted(rate, { unitPrice: 30_000 })).toMatchObject({ duty: null, missing, range })
  })

  test('candidates that come to the same are no gap', () => {
    expect(quoted('0.50 EUR / item or 0.50 EUR / p/st', { unitPrice: 30_000 })).toMatchObject({ duty: 50, missing: [] })
  })
})
