import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mulDiv, type RoundingMode } from './mul-div.ts'

describe('mulDiv rounds as it is told', () => {
  test.each<[RoundingMode, number, number, number, number]>([
    // mode, 2.5, 3.5, -2.5, 2.4
    ['half-up', 3, 4, -3, 2],
    ['half-even', 2, 4, -2, 2],
    ['down', 2, 3, -2, 2],
    ['up', 3, 4, -3, 3],
  ])('%s', (mode, a, b, c, d) => {
    expect([mulDiv(25, 1, 10, mode), mulDiv(35, 1, 10, mode), mulDiv(-25, 1, 10, mode), mulDiv(24, 1, 10, mode)]).toEqual([a, b, c, d])
  })
})

test('a product beyond the safe range is still exact', () => {
  expect(mulDiv(9_000_000_000_000, 999_999, 1_000_000, 'half-up')).toBe(8_999_991_000_000)
  expect(mulDiv(3_000_000_000_001, 500_000, 1_000_000, 'half-up')).toBe(1_500_000_000_001)
  expect(() => mulDiv(9_007_199_254_740_991, 2, 1, 'down')).toThrow(RangeError)
})

test('it lies within one of the true quotient, on the side its mode names', () => {
  const int = fc.integer({ min: -1e12, max: 1e12 })
  fc.assert(
    fc.property(int, fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }), (value, by, divisor) => {
      const exact = BigInt(value) * BigInt(by)
      const near = (mode: RoundingMode) => BigInt(mulDiv(value, by, divisor, mode)) * BigInt(divisor) - exact
      const size = (difference: bigint) => (difference < 0n ? -difference : difference)
      const wide = (exact < 0n ? -exact : exact) / BigInt(divisor) < BigInt(Number.MAX_SAFE_INTEGER)
      fc.pre(wide)
      expect(size(near('half-up')) * 2n <= BigInt(divisor)).toBe(true)
      expect(size(near('half-even')) * 2n <= BigInt(divisor)).toBe(true)
      expect(size(near('down')) < BigInt(divisor) && near('down') * BigInt(Math.sign(value)) <= 0n).toBe(true)
      expect(size(near('up')) < BigInt(divisor) && near('up') * BigInt(Math.sign(value)) >= 0n).toBe(true)
    }),
  )
})
