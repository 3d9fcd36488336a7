import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDecimal, compare, divided, plus, rounded, times } from './decimal.ts'

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)).toFixed(places))
const exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

describe('agrees with decimal.js', () => {
  test('sum and product are exact', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(new exact(plus(a, b)).eq(new exact(a).plus(b))).toBe(true)
        expect(new exact(times(a, b)).eq(new exact(a).times(b))).toBe(true)
        expect(compare(a, b)).toBe(new exact(a).comparedTo(b))
      })
    )
  })

  test('rounding is half away from zero', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (a, places) => {
        expect(new exact(rounded(a, places)).eq(new exact(a).toDecimalPlaces(places))).toBe(true)
      })
    )
  })

  test('division rounds once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
        const [x, y] = [String(a), (b / 100).toFixed(2)]
        expect(new exact(divided(x, y, 2)).minus(new exact(x).div(y)).abs().lte('0.0055')).toBe(true)
      })
    )
  })
})

test.each([
  ['1.004', '1.00'],
  ['1.005', '1.01'],
  ['1.006', '1.01'],
  ['-1.005', '-1.01'],
  ['7', '7.00'],
])('%s is %s to the cent', (text, cents) => {
  expect(rounded(text, 2)).toBe(cents)
})

test.each([
  ['50.00', '50.0'],
  ['12.50', '12.5'],
  ['12.99', '12.99'],
  ['1500', '1500.0'],
  ['0', '0.0'],
])('Shopify writes the decimal %s as %s', (text, shown) => {
  expect(asDecimal(text)).toBe(shown)
})
