import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { feeKeys, type Fee } from '#shared/facts/fee-values.ts'
import { defaultFacts } from '#shared/facts/pack/default-facts.ts'
import { layerRules } from '#shared/customs/layers/layer-rules.ts'
import { readingList } from '#shared/customs/readings/reading-list.ts'
import { measures, rateRefusals } from '#shared/facts/rates/rate-expression.ts'
import customsEnglish from './customs.en.json' with { type: 'json' }
import customsChinese from './customs.zh-CN.json' with { type: 'json' }
import pricingEnglish from './pricing.en.json' with { type: 'json' }
import pricingChinese from './pricing.zh-CN.json' with { type: 'json' }
import researchEnglish from './research.en.json' with { type: 'json' }
import researchChinese from './research.zh-CN.json' with { type: 'json' }

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
const shape = (sentences: Sentences) =>
  Object.entries(sentences).map(([group, texts]) => [group, Object.entries(texts).map(([code, text]) => [code, placeholders(text)])])

test.each([
  ['customs', customsEnglish, customsChinese],
  ['pricing', pricingEnglish, pricingChinese],
  ['research', researchEnglish, researchChinese],
])('%s: both languages have the same sentences and placeholders', (_name, english: Sentences, chinese: Sentences) => {
  expect(shape(chinese)).toEqual(shape(english))
})

test('every layer, tax and fee of the pack has a name', () => {
  const facts = defaultFacts()
  const known = (group: Readonly<Record<string, string>>, name: string) => group[name] !== undefined
  const taxes = facts.importTaxes.flatMap((fact) => (fact.value === null ? [] : [fact.value.name]))
  const layers = layerRules.map((rule) => rule.family)
  const { rules } = facts
  const regional = (rules['regional-tax'] ?? []).flatMap((fact) => Object.values(fact.value.regions).map(({ tax }) => tax.name))
  const charges = [
    ...(['flat-charge', 'flat-charge-at-sale', 'duty-surcharge', 'second-tax'] as const).flatMap((key) => (rules[key] ?? []).map((fact) => fact.value.name)),
    ...(rules['sale-tax'] ?? []).flatMap(({ value }) => (value.tax === null ? [] : [value.tax.name])),
  ]
  const fees = feeKeys.flatMap((key) => (facts.rules[key] ?? []).map((fact) => (fact.value satisfies Fee).name))
  expect([...new Set([...taxes, ...layers, ...regional, ...charges])].filter((name) => !known(customsEnglish.layers, name))).toEqual([])
  expect([...new Set(fees)].filter((name) => !known(customsEnglish.fees, name))).toEqual([])
})

test('every code that the rules can give has a sentence', () => {
  const code = /(?:lacks\([^)]*?|tell\(|code: )'([a-z0-9]+(?:-[a-z0-9]+)+)'/g
  const given = ['customs', 'customs/schemes', 'customs/layers'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}/`, import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [...readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8').matchAll(code)].map((hit) => hit[1] ?? '')),
  )
  const sentences: Readonly<Record<string, string>> = { ...customsEnglish.missing, ...customsEnglish.notes, ...customsEnglish.input }
  expect(given.length).toBeGreaterThan(15)
  expect([...new Set(given)].filter((one) => sentences[one] === undefined)).toEqual([])
})

test('every disputed point and each of its choices has a sentence', () => {
  const names = readingList.flatMap(({ name, choices }) => [name, ...choices.map((choice) => `${name}/${choice.name}`)])
  expect(Object.keys(customsEnglish.readings).sort()).toEqual(names.sort())
})

test('every reason to refuse a rate has a sentence', () => {
  const sentences: Readonly<Record<string, string>> = customsEnglish.missing
  expect([...rateRefusals, ...measures.map((measure) => `quantity-missing-${measure}`)].filter((code) => sentences[code] === undefined)).toEqual([])
})
