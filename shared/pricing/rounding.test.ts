import { expect, test } from 'vitest'
import { priceGrid, roundPriceUp } from './rounding.ts'

test.each([
  ['.99', 'EUR', 1999, 1999],
  ['.99', 'EUR', 2000, 2099],
  ['.99', 'EUR', 1, 99],
  ['.95', 'EUR', 1996, 2095],
  ['.00', 'EUR', 1999, 2000],
  ['.00', 'EUR', 0, 100],
  ['whole', 'EUR', 2001, 2100],
  ['.99', 'JPY', 1234.2, 1235],
  ['whole', 'JPY', 0, 1],
  ['.99', 'KWD', 5_100, 5_990],
  ['.95', 'KWD', 5_951, 6_950],
] as const)('%s %s: %d becomes %d', (rounding, currency, least, price) => {
  expect(roundPriceUp(least, priceGrid(rounding, currency))).toBe(price)
})
