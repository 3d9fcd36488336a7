import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencies } from './currency.ts'
import { formatMinor, parseMinor } from './decimal.ts'
import { formatPercent, formatShare, parsePercent, parseShare } from './rate.ts'

describe('amounts have the decimals of their currency', () => {
  test.each([
    ['EUR', '12.50', 1250],
    ['EUR', '12.5', 1250],
    ['EUR', '0', 0],
    ['JPY', '1250', 1250],
    ['KWD', '1.005', 1005],
  ])('%s %s', (currency, text, minor) => expect(parseMinor(text, currency)).toEqual({ ok: true, value: minor }))

  test.each([
    ['JPY', '1.0', 'too-many-decimals'],
    ['EUR', '1.005', 'too-many-decimals'],
    ['EUR', '-1', 'not-a-decimal'],
    ['EUR', '+1', 'not-a-decimal'],
    ['EUR', '1e3', 'not-a-decimal'],
    ['EUR', '1,000.00', 'not-a-decimal'],
    ['EUR', '.5', 'not-a-decimal'],
    ['EUR', '5.', 'not-a-decimal'],
    ['EUR', ' 5', 'not-a-decimal'],
    ['EUR', '', 'not-a-decimal'],
    ['EUR', 'NaN', 'not-a-decimal'],
    ['EUR', '999999999999999', 'too-large'],
  ])('%s refuses "%s"', (currency, text, code) => expect(parseMinor(text, currency)).toMatchObject({ ok: false, code }))

  test('what is written can be read back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies), fc.integer({ min: 0, max: 1e12 }), (currency, minor) => {
        expect(parseMinor(formatMinor(minor, currency), currency)).toEqual({ ok: true, value: minor })
      }),
    )
  })

  test('a negative amount keeps its sign and zeros', () => expect(formatMinor(-5, 'EUR')).toBe('-0.05'))
})

test('rates are read and written without loss', () => {
  expect(parseShare('0.003464')).toEqual({ ok: true, value: 3464 })
  expect(parsePercent('12.5')).toEqual({ ok: true, value: 125_000 })
  expect([formatShare(3464), formatShare(0), formatShare(1_000_000), formatPercent(3464), formatPercent(100_000)]).toEqual([
    '0.003464',
    '0',
    '1',
    '0.3464',
    '10',
  ])
})
