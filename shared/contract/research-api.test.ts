import { describe, expect, it } from 'vitest'
import { mostObservations, observationsRequestSchema, researchProductSchema } from './research-api.ts'

const observation = {
  site: 'amazon', marketplace: 'DE', id: 'B000000001', at: '2026-11-21T09:30:00.000Z', price: { minor: 1299, currency: 'EUR' },
  rank: { rank: 12, category: 'Küche' }, rating: 420, reviewCount: { value: 10_000, bound: 'atLeast' }, availability: 'in_stock', seller: null,
}

describe('observations', () => {
  it.each([[0, false], [1, true], [mostObservations, true], [mostObservations + 1, false]])('%i in one post: %s', (count, taken) => {
    expect(observationsRequestSchema.safeParse({ observations: Array.from({ length: count }, () => observation) }).success).toBe(taken)
  })
  it.each([
    ['a local time', { at: '2026-11-21T09:30:00+01:00' }],
    ['a rating in stars', { rating: 4.2 }],
    ['more than five stars', { rating: 501 }],
    ['a rank of none', { rank: { rank: 0, category: null } }],
    ['an id with a path in it', { id: '../x' }],
    ['a price without currency', { price: { minor: 1 } }],
    ['another site', { site: 'ebay' }],
  ])('refuses %s', (_what, wrong) => {
    expect(observationsRequestSchema.safeParse({ observations: [{ ...observation, ...wrong }] }).success).toBe(false)
  })
})

describe('a product saved to research', () => {
  const { at: _at, ...seen } = observation
  const product = {
    ...seen, title: 'A cup', url: 'https://www.amazon.de/dp/B000000001', image: null, brand: null, soldLastMonth: null, soldByMarketplace: null,
    weightGrams: null, longestMm: null, hs: null, origin: null, purchaseCost: null, field: null,
  }
  it('may be little known', () => {
    expect(researchProductSchema.parse(product)).toEqual(product)
  })
  it.each([
    ['a picture that is a script', { image: 'javascript:alert(1)' }],
    ['a picture over plain http', { image: 'http://example.com/a.jpg' }],
    ['no title', { title: '  ' }],
  ])('refuses %s', (_what, wrong) => {
    expect(researchProductSchema.safeParse({ ...product, ...wrong }).success).toBe(false)
  })
})
