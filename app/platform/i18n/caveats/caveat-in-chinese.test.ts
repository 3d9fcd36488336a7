import { expect, test } from 'vitest'
import { marketRate } from '#shared/facts/euro-exchange.ts'
import { defaultFacts } from '#shared/facts/pack/default-facts.ts'
import { sources } from '#shared/facts/pack/sources.ts'
import { complianceFacts } from '#shared/research/compliance/compliance-facts.ts'
import { euFloors } from '#shared/returns/floors/eu-floors.ts'
import { northAmericanFloors } from '#shared/returns/floors/north-america.ts'
import { otherFloors } from '#shared/returns/floors/other-floors.ts'
import { caveatInChinese, sentencesOf } from './caveat-in-chinese.ts'
import sentences from './zh-CN.json' with { type: 'json' }

const shipped = [...new Set([...caveatsIn(defaultFacts()), ...caveatsIn([euFloors, otherFloors, northAmericanFloors, complianceFacts]), marketRate, sources.memory.title])]
const ofImports = 'The third-country rate; preferences, suspensions and quotas are not counted.'

test('every caveat that ships is said in Chinese too', () => {
  expect(shipped.length).toBeGreaterThan(200)
  expect(shipped.filter((caveat) => caveatInChinese(caveat) === null).flatMap(sentencesOf)).toEqual([])
})

test('no sentence is kept that no caveat says', () => {
  const said = new Set([...shipped, ofImports].flatMap(sentencesOf))
  expect(Object.keys(sentences).filter((sentence) => !said.has(sentence))).toEqual([])
})

test('sentences are sorted, and numbers stay what they are', () => {
  const keys = Object.keys(sentences)
  expect(keys).toEqual(keys.toSorted())
  // Ten thousands are counted otherwise, and small numbers are words in one language and digits in the other.
  const shares = (text: string) => [...text.matchAll(/(\d+(?:\.\d+)?)%/g)].map(([, number = '']) => number)
  const days = (text: string) => (text.match(/\d{4}-\d{2}-\d{2}|9903\.\d\d\.\d\d/g) ?? []).sort().join()
  for (const [english, chinese] of Object.entries(sentences)) {
    const numbers: readonly string[] = english.match(/\d+(?:\.\d+)?/g) ?? []
    expect(shares(chinese).filter((number) => !numbers.includes(number)), english).toEqual([])
    expect(days(chinese)).toBe(days(english))
  }
})

test('what is not known in Chinese is left to be shown as it is', () => {
  expect(caveatInChinese('A merchant wrote this.')).toBeNull()
  expect(caveatInChinese('Heading 9903.05.70/71. A court case is open.')).toBe('税目 9903.05.70/71。有诉讼正在进行。')
})

function caveatsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name === 'caveat' && typeof part === 'string' ? [part] : caveatsIn(part)))
}
