import { expect, test } from 'vitest'
import { CostBucket } from './bucket.ts'

test.each([
  ['basic', 100],
  ['standard', 100],
  ['advanced', 200],
  ['plus', 1000],
  ['enterprise', 2000],
] as const)('%s restores %i points a second', (plan, rate) => {
  let now = 0
  const bucket = new CostBucket(plan, () => now)
  bucket.drainTo(0)
  now = 1000
  expect(bucket.status()).toEqual({
    maximumAvailable: rate * 20,
    currentlyAvailable: rate,
    restoreRate: rate,
  })
})

test('it gives exactly what it holds and no point more', () => {
  const bucket = new CostBucket('basic', () => 0)
  bucket.drainTo(50)
  expect(bucket.take(51)).toBe(false)
  expect(bucket.take(50)).toBe(true)
  expect(bucket.take(1)).toBe(false)
})

test('it never fills over its rim', () => {
  let now = 0
  const bucket = new CostBucket('basic', () => now)
  now = 3_600_000
  expect(bucket.status().currentlyAvailable).toBe(2000)
  bucket.giveBack(500)
  expect(bucket.status().currentlyAvailable).toBe(2000)
})
