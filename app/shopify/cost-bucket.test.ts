import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCostBucket } from './cost-bucket.ts'

const status = (currentlyAvailable: number) => ({ maximumAvailable: 2000, currentlyAvailable, restoreRate: 100 })

function bucketWith(available: number) {
  const bucket = createCostBucket()
  bucket.settle(0, status(available), 0)
  return bucket
}

describe('cost bucket', () => {
  it('lets the first call go: nothing is known yet', () => {
    expect(createCostBucket().reserve(500, 0)).toBe(0)
  })

  it.each([
    [99, 0],
    [100, 0],
    [101, 10],
    [300, 2000],
  ])('with 100 points at hand a call of %i waits %i ms', (cost, wait) => {
    expect(bucketWith(100).reserve(cost, 0)).toBe(wait)
  })

  it('counts what was restored since Shopify last spoke, up to the size of the bucket', () => {
    expect(bucketWith(100).reserve(300, 2000)).toBe(0)
    expect(bucketWith(100).reserve(300, 1990)).toBe(10)
    const full = bucketWith(100)
    expect(full.reserve(2000, 1e9)).toBe(0)
    expect(full.reserve(1, 1e9)).toBe(10)
  })

  it('counts calls that are under way against the budget until they are settled', () => {
    const bucket = bucketWith(100)
    bucket.reserve(100, 0)
    expect(bucket.reserve(50, 0)).toBe(500)
    bucket.settle(50, null, 0)
    bucket.settle(100, status(100), 0)
    expect(bucket.reserve(100, 0)).toBe(0)
  })

  it('does not hold back a call that could never fit', () => {
    expect(bucketWith(0).reserve(2001, 0)).toBe(0)
  })

  it('never asks for more time than the points take to come back', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 2000 }), (available, cost) => {
        const wait = bucketWith(available).reserve(cost, 0)
        expect(wait).toBe(Math.ceil(Math.max(0, cost - available) * 10))
      }),
    )
  })
})
