import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extensionErrorCodes } from '#shared/contract/extension-api.ts'
import customsEnglish from '#shared/messages/customs.en.json' with { type: 'json' }
import customsChinese from '#shared/messages/customs.zh-CN.json' with { type: 'json' }
import pricingEnglish from '#shared/messages/pricing.en.json' with { type: 'json' }
import pricingChinese from '#shared/messages/pricing.zh-CN.json' with { type: 'json' }
import shippingEnglish from '#shared/messages/shipping.en.json' with { type: 'json' }
import shippingChinese from '#shared/messages/shipping.zh-CN.json' with { type: 'json' }
import english from '#app/platform/i18n/en/problems.json' with { type: 'json' }
import chinese from '#app/platform/i18n/zh-CN/problems.json' with { type: 'json' }
import { findSentence } from './find-sentence.ts'

const folders = ['../features/', '../jobs/', '../components/', '../../shared/measures/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** Codes that use cases and jobs give, read from their source: what `failure`, `report` and the like are called with. */
function codesInSource(): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(folder + name, 'utf8')),
  )
  const calls = /(?:(?:failure|failed|refused|broken|report|problem)\((?:\d+, |null, |change, |line, |'\w+', )?|\bcode: )'([a-z\d]+(?:-[a-z\d]+)*)'/g
  return new Set(files.flatMap((text) => [...text.matchAll(calls)].flatMap((match) => match[1] ?? [])))
}

/** What the app says to the extension alone, which has its own sentences for it. */
const toTheExtension = new Set([...Object.keys(extensionErrorCodes), 'unavailable'])

test.each([['English', { problems: english, customs: customsEnglish, pricing: pricingEnglish, shipping: shippingEnglish }], ['Chinese', { problems: chinese, customs: customsChinese, pricing: pricingChinese, shipping: shippingChinese }]])(
  'every code that the app returns has its sentence in %s',
  (_language, { problems, customs, pricing, shipping }) => {
    const codes = [...codesInSource()].filter((code) => !toTheExtension.has(code))
    expect(codes.length).toBeGreaterThan(60)
    const without = codes.filter((code) => [problems, pricing, customs, shipping].every((bundle) => findSentence(bundle, code) === null))
    expect(without).toEqual([])
  },
)

test.each(['order-no-country', 'order-item-unknown', 'extension-not-known', 'stale-facts', 'shopify-refused'])(
  'the search above finds %s', (code) => {
    expect(codesInSource()).toContain(code)
  },
)

test('both languages have the same sentences with the same places to fill', () => {
  const places = (messages: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(messages).map(([code, text]) => [code, [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()]),
    )
  expect(places(chinese)).toEqual(places(english))
})
