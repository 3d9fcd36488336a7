import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate } from './allocate.ts'

test('the unit that is left goes to the largest remainder, and of equals to the earlier', () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(allocate(5, [1, 3])).toEqual([1, 4])
  expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33])
})

test('nothing to weigh by: equal shares', () => {
  expect(allocate(7, [0, 0])).toEqual([4, 3])
  expect(allocate(7, [])).toEqual([])
})

test('shares sum to the whole and none is off by a whole unit', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (total, parts) => {
      const shares = allocate(total, parts)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
      const sum = parts.reduce((all, part) => all + part, 0)
      if (sum === 0) return
      for (const [index, share] of shares.entries()) {
        const off = BigInt(share) * BigInt(sum) - BigInt(total) * BigInt(parts[index] ?? 0)
        expect((off < 0n ? -off : off) < BigInt(sum)).toBe(true)
      }
    }),
  )
})
