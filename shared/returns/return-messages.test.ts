import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import english from '#shared/messages/returns.en.json' with { type: 'json' }
import chinese from '#shared/messages/returns.zh-CN.json' with { type: 'json' }
import { returnReasons } from './decision/return-case.ts'
import { returnOutcomes } from './decision/return-decision.ts'
import { exceptionReasons } from './policy/return-policy.ts'

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>
const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
const shape = (sentences: Sentences) =>
  Object.entries(sentences).map(([group, texts]) => [group, Object.entries(texts).map(([code, text]) => [code, places(text)])])

test('both languages have the same sentences and places to fill', () => {
  expect(shape(chinese)).toEqual(shape(english))
})

test('every finding has a sentence', () => {
  const folder = new URL('./policy/', import.meta.url)
  const source = readdirSync(folder).filter((name) => name.startsWith('check-') && !name.endsWith('.test.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const codes = [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((hit) => hit[1] ?? '').filter((code) => !/^(partial-keep|unused-packed|unless-stated)$/.test(code))
  const known: Readonly<Record<string, string>> = english.findings
  expect(codes.length).toBeGreaterThan(25)
  expect([...new Set(codes)].filter((code) => known[code] === undefined)).toEqual([])
})

test('every reason and outcome has a name', () => {
  expect(Object.keys(english.reasons)).toEqual([...returnReasons])
  expect(Object.keys(english.outcomes)).toEqual([...returnOutcomes])
  expect(Object.keys(english.exceptionReasons).sort()).toEqual([...exceptionReasons].sort())
})
