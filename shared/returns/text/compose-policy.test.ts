import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { floorCountries } from '../floors/return-floor.ts'
import type { ReturnPolicy } from '../policy/return-policy.ts'
import { filledPolicy } from '../test-support.ts'
import { clauseLanguageOf, clauseLanguages, localeTag, type ClauseLanguage } from './clause-language.ts'
import { clausesOf } from './clause-languages.ts'
import { composePolicy } from './compose-policy.ts'
import { policyHtml } from './policy-html.ts'

const today = '2026-11-21'
const written = (country: string, language: ClauseLanguage, change: Partial<ReturnPolicy> = {}) =>
  policyHtml([composePolicy(filledPolicy(country, today, change), country, language, today, today)]).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

/** Every sentence but the plural forms, by path. */
function sentences(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] =>
    path === '.time' ? [[`${path}.${key}`, '']] : typeof inner === 'string' ? [[`${path}.${key}`, inner]] : typeof inner === 'object' && inner !== null ? sentences(inner, `${path}.${key}`) : [],
  )
}
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(clauseLanguages)('%s', (language) => {
  test('has the clauses of English, with the same places to fill', () => {
    const shape = (one: ClauseLanguage) => sentences(clausesOf[one]).map(([path, text]) => [path, places(text)])
    expect(shape(language)).toEqual(shape('en'))
  })

  test('has every plural form the language counts whole numbers with', () => {
    const rules = new Intl.PluralRules(localeTag(language, 'DE'))
    const used = new Set(Array.from({ length: 3_651 }, (_, days) => rules.select(days)))
    for (const forms of Object.values(clausesOf[language].time)) {
      expect([...used].filter((category) => forms[category] === undefined)).toEqual([])
      expect(Object.values(forms).filter((text) => !text.includes('{{n}}'))).toEqual([])
    }
  })

  test('says nothing twice and leaves no place open, for every country', () => {
    for (const country of floorCountries) {
      const text = written(country, language, { fee: { kind: 'share', rate: 125_000 } })
      expect(text).not.toMatch(/\{\{|undefined|NaN/)
    }
  })

  test('is marked as drafted by a machine until a person has read it', () => {
    expect(clausesOf[language].review).toBe('machine-drafted')
  })
})

describe('a German policy', () => {
  test('names right, freight, guarantee, country and day as Germans write them', () => {
    const text = written('DE', 'de')
    expect(text).toContain('innerhalb von 14 Tagen nach Erhalt der Ware ohne Angabe von Gründen widerrufen')
    expect(text).toContain('tragen Sie die Kosten der Rücksendung')
    expect(text).toContain('haftet ab Lieferung 2 Jahre lang')
    expect(text).toContain('Lieferland: Deutschland')
    expect(text).toContain('21. November 2026')
    expect(text).toContain('<p>Returns<br>Hafenstrasse 1<br>20457 Hamburg<br>Deutschland</p>')
  })

  test.each([[1, 'innerhalb von 1 Tag nach'], [2, 'innerhalb von 2 Tagen nach'], [1_000, 'innerhalb von 1.000 Tagen nach']])('of %i days', (days, words) => {
    expect(written('DE', 'de', { window: { days, from: 'delivery' } })).toContain(words)
  })
})

test.each<[ClauseLanguage, number, string]>([
  ['pl', 1, 'w ciągu 1 dnia'], ['pl', 2, 'w ciągu 2 dni'], ['pl', 5, 'w ciągu 5 dni'],
  ['ja', 30, '30日以内'], ['zh', 30, '30 天内'], ['ko', 30, '30일 이내'], ['pt-BR', 1, 'em até 1 dia após'], ['sv', 30, 'inom 30 dagar'],
])('%s counts %i', (language, days, words) => {
  expect(written('US', language, { window: { days, from: 'delivery' } })).toContain(words)
})

test.each<[ClauseLanguage, string, string, string]>([
  ['en', 'US', 'USD', '$12.50'], ['de', 'DE', 'EUR', '12,50 €'], ['fr', 'FR', 'EUR', '12,50 €'], ['ja', 'JP', 'JPY', '￥1,250'], ['pt-BR', 'BR', 'BRL', 'R$ 12,50'],
])('money in %s for %s', (language, country, currency, words) => {
  expect(written(country, language, { fee: { kind: 'flat', minor: 1_250, currency } })).toContain(words)
})

test('a country without a right of withdrawal is not told of one', () => {
  expect(written('US', 'en')).not.toContain('withdraw from the contract')
  expect(written('JP', 'en')).not.toContain('withdraw from the contract')
  expect(written('DE', 'en')).toContain('withdraw from the contract')
})

test('a shop that takes nothing back says so and keeps the rights for defects', () => {
  const text = written('US', 'en', { window: { days: 0, from: 'delivery' } })
  expect(text).toContain('We do not take goods back only because you changed your mind.')
  expect(text).toContain('nothing in this policy limits them')
  expect(text).not.toContain('We charge no fee')
})

test('what a merchant types never becomes markup', () => {
  const tags = /<(?!\/?(?:h2|h3|p|ul|li|br)>)/
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.constantFrom(...clauseLanguages), (typed, language) => {
      const address = { kind: 'local' as const, name: typed, line1: `<img src=x onerror=${typed}>`, line2: '', city: typed, region: typed, postcode: '', country: 'DE' }
      const sold = [{ by: 'tag' as const, value: 'x', label: `</li><script>${typed}`, reason: 'own' as const }]
      const text = written('DE', language, { address, contact: `"><b>${typed}`, exceptions: sold })
      expect(text).not.toMatch(tags)
      expect(text).not.toContain('<script')
    }),
  )
})

test.each([
  ['de', 'de'], ['de-AT', 'de'], ['zh-CN', 'zh'], ['zh-Hans', 'zh'], ['zh-TW', null], ['pt-BR', 'pt-BR'], ['pt-PT', null], ['tr', null], ['EN-gb', 'en'],
])('the locale %s is composed in %s', (locale, language) => {
  expect(clauseLanguageOf(locale)).toBe(language)
})
