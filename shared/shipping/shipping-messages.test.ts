import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import chinese from '#shared/messages/shipping.zh-CN.json' with { type: 'json' }
import english from '#shared/messages/shipping.en.json' with { type: 'json' }
import { sheetFields } from './reading/columns.ts'
import { conditionKinds } from './rules/condition-kinds.ts'
import { effectKinds } from './rules/effect-kinds.ts'
import { cargoKinds, sheetModes } from './sheets/rate-sheet.ts'

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>

const shape = (sentences: Sentences) =>
  Object.entries(sentences).map(([group, texts]) => [group, Object.entries(texts).map(([code, text]) => [code, (text.match(/\{\{\w+\}\}/g) ?? []).sort()])])

test('both languages have the same sentences and placeholders', () => expect(shape(chinese)).toEqual(shape(english)))

test('every kind that a person can choose has a name', () => {
  expect(Object.keys(english.conditions)).toEqual(Object.keys(conditionKinds))
  expect(Object.keys(english.effects)).toEqual(Object.keys(effectKinds))
  expect(Object.keys(english.cargo)).toEqual([...cargoKinds])
  expect(Object.keys(english.modes)).toEqual([...sheetModes, 'warehouse'])
  expect(Object.keys(english.fields)).toEqual([...sheetFields])
})

/** Failures of reading lengths and weights in code of ours never reach a person; the reader says them in its own words. */
const inside = ['length-not-a-number', 'length-not-positive', 'length-too-long']

test('every code that shipping can give has a sentence', () => {
  const code = /(?:failure|unreadable|fault|outcome|report|refuse|out)\((?:[\w.]+, (?:leg|null), )?'([a-z]+(?:-[a-z]+)+)'|code: '([a-z]+(?:-[a-z]+)*)'/g
  const here = new URL('./', import.meta.url)
  const sources = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('test-support'))
  const given = sources.flatMap((name) => [...readFileSync(new URL(name, here), 'utf8').matchAll(code)].map((hit) => hit[1] ?? hit[2] ?? ''))
  const { why, steps, problems, cells, parts, input } = english
  const sentences: Readonly<Record<string, string>> = { ...why, ...steps, ...problems, ...cells, ...parts, ...input }
  expect(new Set(given).size).toBeGreaterThan(60)
  expect([...new Set(given)].filter((one) => sentences[one] === undefined && !inside.includes(one))).toEqual([])
})
