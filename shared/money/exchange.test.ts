import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chain, compareExchanged, exchange, inverse, parseRatio, type Ratio } from './exchange.ts'

const ratio = (text: string): Ratio => {
  const parsed = parseRatio(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

test('decimals of both currencies count', () => {
  expect(exchange(1_000, 'USD', 'JPY', ratio('150.25'), 'half-up')).toBe(1503)
  expect(exchange(1_503, 'JPY', 'USD', inverse(ratio('150.25')), 'half-up')).toBe(1000)
  expect(exchange(1_000, 'EUR', 'KWD', ratio('0.333'), 'half-up')).toBe(3330)
})

test('a rate is a plain decimal above 0', () => {
  for (const text of ['0', '0.000', '-1', '1e2', 'abc', '']) expect(parseRatio(text)).toMatchObject({ ok: false, code: 'not-a-rate' })
})

test('a comparison does not round: a hair above the ceiling is above it', () => {
  // 150.00 EUR at 1.0837 USD is 162.555 USD
  const perDollar = inverse(ratio('1.0837'))
  expect(compareExchanged(16_255, 'USD', { minor: 15_000, currency: 'EUR' }, perDollar)).toBe(-1)
  expect(compareExchanged(16_256, 'USD', { minor: 15_000, currency: 'EUR' }, perDollar)).toBe(1)
  expect(compareExchanged(24_000, 'JPY', { minor: 15_000, currency: 'EUR' }, inverse(ratio('160')))).toBe(0)
})

test('two conversions in a row are exact while they fit, and near when they do not', () => {
  expect(chain(inverse(ratio('1.25')), ratio('0.8'))).toEqual({ numerator: 16, denominator: 25 })
  const long = chain(ratio('17812.3412345'), inverse(ratio('1.0837654321')))
  expect(long.numerator / long.denominator).toBeCloseTo(17812.3412345 / 1.0837654321, 6)
})

test('there and back is off by no more than the smaller money can tell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (minor, mantissa) => {
      const rate = { numerator: mantissa, denominator: 1000 }
      const there = exchange(minor, 'EUR', 'USD', rate, 'half-up')
      const back = exchange(there, 'USD', 'EUR', inverse(rate), 'half-up')
      expect(Math.abs(back - minor)).toBeLessThanOrEqual(Math.ceil(1000 / mantissa / 2) + 1)
    }),
  )
})
