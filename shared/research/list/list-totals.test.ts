import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listTotals, type ListedProduct } from './list-totals.ts'

const result = (id: string, more: Partial<ListedProduct> = {}): ListedProduct => ({ id, price: null, reviewCount: null, brand: null, sponsored: false, ...more })
const euro = (minor: number) => ({ minor, currency: 'EUR' })
const exact = (value: number) => ({ value, bound: 'exact' as const })

test('of an empty page nothing is known', () => {
  expect(listTotals([])).toEqual({ products: 0, sponsored: 0, sponsoredShare: null, medianPrice: null, reviewMoat: null, topBrands: null })
})

test('paid places and repeats do not count as products', () => {
  const totals = listTotals([result('a', { sponsored: true, price: euro(1) }), result('b', { price: euro(1000) }), result('b', { price: euro(1000) }), result('c', { price: euro(2001) })])
  expect(totals).toMatchObject({ products: 2, sponsored: 1, sponsoredShare: 250_000, medianPrice: { value: euro(1501), known: 2 } })
})

test('prices of another currency are left out of the median', () => {
  const totals = listTotals([result('a', { price: euro(1000) }), result('b', { price: euro(3000) }), result('c', { price: { minor: 1, currency: 'USD' } })])
  expect(totals.medianPrice).toEqual({ value: euro(2000), known: 2 })
})

describe('review moat', () => {
  test('is of the first ten', () => {
    const results = Array.from({ length: 20 }, (_, index) => result(String(index), { reviewCount: exact(index < 10 ? 100 : 9000) }))
    expect(listTotals(results).reviewMoat).toEqual({ value: exact(100), known: 10 })
  })
  test('a bound at or under the median leaves it open, one above does not', () => {
    const counts = (...all: { value: number; bound: 'exact' | 'atLeast' }[]) => listTotals(all.map((reviewCount, index) => result(String(index), { reviewCount }))).reviewMoat?.value
    expect(counts(exact(10), { value: 20, bound: 'atLeast' }, exact(30))).toEqual({ value: 20, bound: 'atLeast' })
    expect(counts(exact(10), exact(20), { value: 10_000, bound: 'atLeast' })).toEqual(exact(20))
  })
})

test('the three strongest brands, however they are written', () => {
  const brands = ['Acme', 'ACME', 'Bolt', 'Cup', 'Dot', null]
  expect(listTotals(brands.map((brand, index) => result(String(index), { brand }))).topBrands).toEqual({ value: { share: 800_000, names: ['Acme', 'Bolt', 'Cup'] }, known: 5 })
})

test('for any page the order changes neither median price nor brand share', () => {
  const some = fc.array(fc.record({ price: fc.nat(5000), brand: fc.constantFrom('a', 'b', 'c', 'd') }), { maxLength: 30 })
    .map((all) => all.map(({ price, brand }, index) => result(String(index), { price: euro(price), brand })))
  fc.assert(
    fc.property(some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, other]) => {
      const [one, two] = [listTotals(all), listTotals(other)]
      expect(two.medianPrice).toEqual(one.medianPrice)
      expect(two.topBrands?.value.share).toEqual(one.topBrands?.value.share)
    }),
  )
})
