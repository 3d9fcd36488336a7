import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { languageOf, requestLanguage } from './languages.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))
const app = fileURLToPath(new URL('../../', import.meta.url))

/** Every sentence of a bundle by its path. */
function sentences(bundle: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(bundle).flatMap(([key, value]: [string, unknown]) => {
      const name = path === '' ? key : `${path}.${key}`
      if (typeof value === 'string') return [[name, value] as const]
      return typeof value === 'object' && value !== null ? [...sentences(value, name)] : []
    }),
  )
}

const places = (sentence: string) => [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort()

describe('the two languages say the same', () => {
  test('each file has its twin', () => {
    expect(readdirSync(`${folder}en`).sort()).toEqual(readdirSync(`${folder}zh-CN`).sort())
  })

  test.each(readdirSync(`${folder}en`))('%s is loaded', (file) => {
    expect(Object.keys(english)).toContain(file.replace('.json', ''))
  })

  test.each(Object.keys(english))('%s: same keys, same params', (name) => {
    const namespace = name as keyof typeof english
    const en = sentences(english[namespace])
    const zh = sentences(chinese[namespace])
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort())
    for (const [key, sentence] of en) expect([key, places(zh.get(key) ?? '')]).toEqual([key, places(sentence)])
  })

  test.each(['en', 'zh-CN'])('no sentence of %s is empty or has loose spaces', (language) => {
    for (const [key, sentence] of sentences(language === 'en' ? english : chinese)) {
      expect([key, sentence]).toEqual([key, sentence.trim()])
      expect(sentence).not.toBe('')
    }
  })

  test('Chinese sentences are Chinese', () => {
    const notWords = new Set(['shell.name', 'working.scheme.ioss', 'prices.sku', 'orders.sku', 'onboarding.costs.of'])
    const plain = [...sentences(chinese)].filter(
      ([key, sentence]) => !/\p{Script=Han}/u.test(sentence.replace(/\{\{.*?\}\}/g, '')) && /[a-z]{3}/i.test(sentence.replace(/\{\{.*?\}\}/g, '')) && !notWords.has(key),
    )
    expect(plain).toEqual([])
  })
})

/** Files of the app that draw something. */
function sources(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${path}${file}`, 'utf8'))
}

test('every sentence is used', () => {
  const code = ['components/', 'features/', 'routes/'].flatMap((part) => sources(`${app}${part}`)).join('\n')
  // Each quoted text, and each template up to its first place to fill: looking a key up in all the code takes seconds.
  const quoted = new Set([...code.matchAll(/'([^'\n]*)'/g)].map(([, text]) => text))
  const stems = new Set([...code.matchAll(/`([^`$\n]*)\.\$\{/g)].map(([, text]) => text))
  const ours = readdirSync(`${folder}en`).map((file) => file.replace('.json', ''))
  const elsewhere = new Set(['places', 'problems'])
  const unused = ours
    .filter((namespace) => !elsewhere.has(namespace))
    .flatMap((namespace) =>
      [...sentences(english[namespace as keyof typeof english]).keys()].filter((key) => {
        const stem = key.slice(0, key.lastIndexOf('.'))
        return !quoted.has(key) && !(stem !== '' && stems.has(stem)) && namespace !== 'parts'
      }).map((key) => `${namespace}:${key}`),
    )
  expect(unused).toEqual([])
})

describe('the language of a reader', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh_Hans', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['de', 'en'],
    ['zha', 'en'],
  ])('%s reads %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })

  test.each([null, undefined, ''])('%s says nothing', (locale) => {
    expect(languageOf(locale)).toBeNull()
  })

  test('the admin decides before the browser', () => {
    const headers = { 'accept-language': 'zh-CN,zh;q=0.9' }
    expect(requestLanguage(new Request('https://app.test/app?locale=en', { headers }))).toBe('en')
    expect(requestLanguage(new Request('https://app.test/app', { headers }))).toBe('zh-CN')
    expect(requestLanguage(new Request('https://app.test/app'))).toBe('en')
  })
})
