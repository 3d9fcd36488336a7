import { expect, test } from 'vitest'
import { plainBook } from '#shared/customs/test-support/plain-book.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import { landedCost } from '../landed-cost.ts'

const parcel = { destination: 'DE', currency: 'EUR', date: '2026-11-21' } as const
const shirt = { description: 'T-shirt', hs: '610910', origin: 'CN', unitPrice: 1_000 }
const duties = (...lines: Parameters<typeof workedBasket>[1][]) =>
  landedCost(workedBasket(parcel, ...lines), plainBook).lines.map((line) => line.duty)

test('quantity does not count', () => expect(duties({ ...shirt, quantity: 5 })).toEqual([300]))

test('another subheading, origin or description is another item', () => {
  expect(duties(shirt, { ...shirt, hs: '610990' })).toEqual([300, 300])
  expect(duties(shirt, { ...shirt, origin: 'VN' })).toEqual([300, 300])
  expect(duties(shirt, { ...shirt, description: 'Blouse' })).toEqual([300, 300])
})

test('lines of one item share its EUR 3 by value: spelling and national digits do not make another', () => {
  expect(duties(shirt, { ...shirt, description: ' t-shirt ', unitPrice: 2_000 }, { ...shirt, hs: '6109100010' })).toEqual([75, 150, 75])
})

test('it is turned into the currency of the basket', () => {
  const quote = landedCost(workedBasket({ ...parcel, currency: 'USD' }, shirt), plainBook)
  expect(quote.duty).toBe(375)
  expect(quote.facts.map((fact) => fact.id)).toContain('EU/item-duty')
})

test('goods without a code may be among the excluded: unknown, not EUR 3', () => {
  expect(duties({ ...shirt, hs: null })).toEqual([null])
})
