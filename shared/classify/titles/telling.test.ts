import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellingOf } from './telling.ts'

/** How telling parts are that stand in titles of these headings. */
const telling = (...headingsOfParts: readonly (readonly number[])[]) =>
  tellingOf(headingsOfParts.length, 10, (part, hear) => headingsOfParts[part]?.forEach(hear))
const times = (count: number, heading: number) => Array.from({ length: count }, () => heading)

test('what stands under one heading tells more than what stands under many', () => {
  const [one = 0, two = 0, many = 0] = telling(times(20, 1), [...times(10, 1), ...times(10, 2)], [1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
  expect(one).toBeGreaterThan(two)
  expect(two).toBeGreaterThan(many)
})

test('the oftener a part stood under its heading alone, the surer it tells', () => {
  const [twice = 0, often = 0, oftener = 0] = telling(times(2, 1), times(20, 2), times(50, 3), [1, 2, 3, 4])
  expect(twice).toBeLessThan(often)
  expect(often).toBeLessThan(oftener)
})

test('more titles than fifty make it no surer', () => {
  const [fifty = 0, hundred = 0] = telling(times(50, 1), times(100, 1), [1, 2])
  expect(hundred).toBe(fifty)
})

test('a part that one title holds, or none, tells as much as others on average', () => {
  const [none, one, both] = telling([], [3], times(20, 1), [1, 2])
  expect(none).toBe(one)
  expect(one).toBeLessThan(both ?? 0)
})

test('of any parts, each tells something and none more than all', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 70 }), { minLength: 1, maxLength: 20 }), (parts) => {
      for (const one of telling(...parts)) {
        expect(one).toBeGreaterThan(0)
        expect(one).toBeLessThanOrEqual(1)
      }
    }),
  )
})
