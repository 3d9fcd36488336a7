import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { currencies, currencyExponent, isCurrency } from './currency.ts'

const published = z
  .array(z.object({ code: z.string(), digits: z.number() }))
  .parse(createRequire(import.meta.url)('currency-codes/data'))

test('every currency has the minor unit of ISO 4217', () => {
  const digits = new Map(published.map(({ code, digits }) => [code, digits]))
  expect(currencies.filter((code) => digits.get(code) !== currencyExponent(code))).toEqual([])
})

test('no currency in use is left out; metals, funds and units of account are', () => {
  const leftOut = published.map(({ code }) => code).filter((code) => !isCurrency(code))
  const noMoney = 'BOV CHE CHW CLF COU CUC MXV USN UYI UYW XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'
  expect(leftOut.sort()).toEqual(noMoney.split(' '))
})

test('a code that is none is a bug of the caller', () => expect(() => currencyExponent('ZZZ')).toThrow(RangeError))
