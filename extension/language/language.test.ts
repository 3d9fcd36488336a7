import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencies, currencyExponent } from '#shared/money/currency.ts'
import en from '../messages/en.json' with { type: 'json' }
import zhCN from '../messages/zh-CN.json' with { type: 'json' }
import pagesEn from '../messages/pages.en.json' with { type: 'json' }
import pagesZh from '../messages/pages.zh-CN.json' with { type: 'json' }
import { editableMinor, moneyText, shareText, typedMinor, wholeText } from './amounts.ts'
import { languageFor } from './language.ts'
import { speaker } from './words.ts'

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()

describe.each([
  ['on the page', en, zhCN],
  ['on pages of the extension', pagesEn, pagesZh],
])('the two languages %s', (_where, english: Record<string, string>, chinese: Record<string, string>) => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english))
  })
  it.each(Object.entries(english))('fill the same holes in %s', (key, text) => {
    const other = chinese[key] ?? ''
    expect(holes(other)).toEqual(holes(text))
    expect(other).not.toBe('')
  })
})

describe('a language', () => {
  it('is chosen by the browser unless the seller says otherwise', () => {
    expect(languageFor('auto', 'zh-TW')).toBe('zh-CN')
    expect(languageFor('auto', 'de-DE')).toBe('en')
    expect(languageFor('en', 'zh-CN')).toBe('en')
  })
  it('speaks', () => {
    expect(speaker('en')('page.atLeast', { count: '10' })).toBe('at least 10')
  })
})

describe('amounts', () => {
  it.each([
    ['4.20', 'USD', 420],
    ['4,2', 'EUR', 420],
    ['15', 'CNY', 1500],
    ['300', 'JPY', 300],
    ['300.5', 'JPY', null],
    ['4.205', 'USD', null],
    ['-4', 'USD', null],
    ['four', 'USD', null],
    ['', 'USD', null],
  ])('typed %s %s', (text, currency, minor) => {
    expect(typedMinor(text, currency)).toBe(minor)
  })
  it('go back into the input as they came', () => {
    expect(editableMinor(420, 'USD')).toBe('4.20')
    expect(editableMinor(300, 'JPY')).toBe('300')
  })
  it('are shown with their currency', () => {
    expect(moneyText('en', 123456, 'EUR')).toBe('€1,234.56')
    expect(moneyText('en', 1234, 'JPY')).toBe('¥1,234')
    expect(shareText('en', 182_400)).toBe('18.2%')
  })
  it.each(['en', 'zh-CN'] as const)('are shown in %s as the browser would', (language) => {
    const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...currencies.filter((code) => Intl.supportedValuesOf('currency').includes(code))), (minor, currency) => {
        const decimals = currencyExponent(currency)
        const own = new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals })
        expect(plain(moneyText(language, minor, currency))).toBe(plain(own.format(minor / 10 ** decimals)))
      }),
    )
    fc.assert(fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }).filter((ppm) => ppm % 500 !== 0), (ppm) => {
      const browsers = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(ppm / 1_000_000)
      expect(shareText(language, ppm)).toBe(browsers === '-0%' ? '0%' : browsers)
    }))
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
      expect(wholeText(language, value)).toBe(new Intl.NumberFormat(language).format(value))
    }))
  })
})
