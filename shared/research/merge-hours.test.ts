import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hourOf, mergeHours } from './merge-hours.ts'
import type { Observation } from './observation.ts'

const nothing: Observation = {
  site: 'amazon', marketplace: 'DE', id: 'B0TEST0001', at: '2026-11-21T09:00:00.000Z',
  price: null, rank: null, rating: null, reviewCount: null, availability: 'unknown', seller: null,
}
const seen = (at: string, more: Partial<Observation> = {}): Observation => ({ ...nothing, at: `2026-11-21T${at}.000Z`, ...more })

describe('one observation an hour', () => {
  test('the hour ends with its last second', () => {
    const merged = mergeHours([seen('09:00:00'), seen('09:59:59'), seen('10:00:00')])
    expect(merged.map(({ at }) => at.slice(11, 19))).toEqual(['09:59:59', '10:00:00'])
  })

  test('each field is the latest that was read', () => {
    const product = seen('09:05:00', { price: { minor: 1999, currency: 'EUR' }, rank: { rank: 40, category: 'Küche' }, availability: 'in_stock' })
    const result = seen('09:20:00', { price: { minor: 1899, currency: 'EUR' } })
    expect(mergeHours([result, product])).toEqual([{ ...product, at: result.at, price: result.price }])
  })

  test('another marketplace, site or product is another observation', () => {
    expect(mergeHours([seen('09:00:00'), seen('09:00:00', { marketplace: 'FR' }), seen('09:00:00', { id: 'B0TEST0002' })])).toHaveLength(3)
  })
})

const someSeen: fc.Arbitrary<Observation> = fc.record({
  site: fc.constant<'amazon'>('amazon'),
  marketplace: fc.constantFrom('DE', 'FR'),
  id: fc.constantFrom('A', 'B'),
  at: fc.date({ min: new Date('2026-11-21T00:00:00Z'), max: new Date('2026-11-21T04:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString()),
  price: fc.option(fc.record({ minor: fc.nat(500), currency: fc.constantFrom('EUR', 'USD') }), { nil: null }),
  rank: fc.option(fc.record({ rank: fc.nat(9), category: fc.constantFrom(null, 'Küche') }), { nil: null }),
  rating: fc.option(fc.nat(500), { nil: null }),
  reviewCount: fc.option(fc.record({ value: fc.nat(9), bound: fc.constantFrom<'exact' | 'atLeast'>('exact', 'atLeast') }), { nil: null }),
  availability: fc.constantFrom<Observation['availability']>('in_stock', 'out_of_stock', 'unknown'),
  seller: fc.option(fc.constantFrom('x', 'y'), { nil: null }),
})

describe('for any observations', () => {
  test('the order does not matter and merging again changes nothing', () => {
    const shuffled = fc.array(someSeen, { maxLength: 12 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const merged = mergeHours(all)
        expect(mergeHours(other)).toEqual(merged)
        expect(mergeHours(merged)).toEqual(merged)
      }),
    )
  })

  test('no product has two in one hour, and no price is made up', () => {
    fc.assert(
      fc.property(fc.array(someSeen, { maxLength: 12 }), (all) => {
        const merged = mergeHours(all)
        const keys = merged.map(({ marketplace, id, at }) => [marketplace, id, hourOf(at)].join())
        expect(new Set(keys).size).toBe(keys.length)
        for (const { id, marketplace, price } of merged) {
          if (price !== null) expect(all.some((one) => one.id === id && one.marketplace === marketplace && one.price?.minor === price.minor)).toBe(true)
        }
      }),
    )
  })
})
