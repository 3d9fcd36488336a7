import { describe, expect, test } from 'vitest'
import { bookWith, plainFact, plainFacts } from '#shared/customs/test-support/plain-book.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import type { CollectionFloor } from '#shared/facts/relief-values.ts'
import { landedCost } from '../landed-cost.ts'

const germany = { destination: 'DE', currency: 'EUR', date: '2026-11-21', scheme: 'none' } as const
const five: CollectionFloor = { compares: 'each', amount: { minor: 500, currency: 'EUR' }, inclusive: true, roundedTo: null }

/** Knitwear at 12 % duty and 19 % tax under a floor. */
function quoted(floor: Partial<CollectionFloor>, sketch: Partial<Parameters<typeof workedBasket>[0]>, ...lines: Parameters<typeof workedBasket>[1][]) {
  const fact = plainFact('DE/floor', { territory: 'DE' }, { ...five, ...floor })
  return landedCost(workedBasket({ ...germany, ...sketch }, ...lines), bookWith({ rules: { ...plainFacts.rules, 'collection-floor': [fact] } }))
}
const sums = (floor: Partial<CollectionFloor>, unitPrice: number) => {
  const { duty, importTax } = quoted(floor, {}, { unitPrice })
  return [duty, importTax]
}

test('each: duty of 5.00 is waived, of 5.04 not, whatever the tax', () => {
  expect([sums({}, 4_167), sums({}, 4_200)]).toEqual([[0, 887], [504, 894]])
})
test('together: 5.00 and 8.87 are compared as 13.87', () => {
  const together = { compares: 'together', amount: { minor: 1_387, currency: 'EUR' } } as const
  expect([sums(together, 4_167), sums(together, 4_175)]).toEqual([[0, 0], [501, 888]])
  expect(sums({ ...together, inclusive: false }, 4_167)).toEqual([500, 887])
})
test('sums are rounded before they are compared, and collected so', () => {
  expect(sums({ roundedTo: 10 }, 4_200)).toEqual([500 - 500, 890])
  expect(sums({ roundedTo: 10 }, 4_300)).toEqual([520, 920])
})
test('what is not collected stays in the working as a row of its own, duty before tax', () => {
  const quote = quoted({ compares: 'together', amount: { minor: 5_000, currency: 'EUR' } }, {}, { unitPrice: 1_000 }, { unitPrice: 2_000, hs: '490199' })
  expect(quote).toMatchObject({ scheme: 'de-minimis', duty: 0, importTax: 0, total: 3_000 })
  expect(quote.lines[0]?.layers.map(({ name, amount }) => [name, amount])).toEqual([
    ['duty', 120],
    ['not-collected', -120],
    ['VAT', 213],
    ['not-collected', -213],
  ])
  expect(quote.notes).toContainEqual({ code: 'small-sum-not-collected', params: { amount: '50.00', currency: 'EUR' } })
})
test('the floor is compared in its own currency', () => {
  // EUR 5.00 is USD 6.25: duty on USD 52.08 and 52.13.
  const duty = (unitPrice: number) => quoted({}, { currency: 'USD' }, { unitPrice }).duty
  expect([duty(5_208), duty(5_213)]).toEqual([0, 626])
})

describe('unknown stays unknown', () => {
  test('without a rate of exchange', () => {
    const quote = quoted({ amount: { minor: 500, currency: 'CHF' } }, { channel: 'courier' }, { unitPrice: 4_000 })
    expect(quote).toMatchObject({ duty: null, importTax: null, total: null })
    expect(quote.missing.map(({ part, code }) => [part, code])).toEqual([['duty', 'fx-missing'], ['importTax', 'fx-missing']])
  })
  test('a small sum beside an unknown one may be collected or not; a large one is', () => {
    const beside = (unitPrice: number) => quoted({}, {}, { unitPrice }, { unitPrice: 100, hs: '950300' }).lines[0]?.duty
    expect([beside(1_000), beside(10_000)]).toEqual([null, 1_200])
    const codes = quoted({}, {}, { unitPrice: 1_000 }, { unitPrice: 100, hs: '950300' }).missing.map((gap) => gap.code)
    expect(codes).toContain('small-sum-open')
  })
})

test('tax taken at the sale is not the border’s to waive', () => {
  expect(quoted({ amount: { minor: 100_000, currency: 'EUR' } }, { scheme: 'auto', date: '2026-06-30' }, { unitPrice: 1_000 })).toMatchObject({ scheme: 'ioss', importTax: 190 })
})
