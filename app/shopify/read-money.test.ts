import { expect, test } from 'vitest'
import { readMoney } from './read-money.ts'

test.each([
  ['12.5', 'EUR', 1250],
  ['12', 'EUR', 1200],
  ['0.0', 'USD', 0],
  ['1200.0', 'JPY', 1200],
  ['1200.5', 'JPY', 1201],
  ['12.344', 'USD', 1234],
  ['12.345', 'USD', 1235],
  ['1.2345', 'KWD', 1235],
  ['9.99000000000', 'USD', 999],
])('%s %s is %i minor units', (amount, currencyCode, minor) => {
  expect(readMoney({ amount, currencyCode })).toEqual({ minor, currency: currencyCode })
})

test.each(['', 'free', '1e3', '-1.00', '1.2.3x'])('"%s" is a broken answer', (amount) => {
  expect(() => readMoney({ amount, currencyCode: 'EUR' })).toThrow()
})
