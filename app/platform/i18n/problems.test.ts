import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import english from './en/problems.json' with { type: 'json' }
import chinese from './zh-CN/problems.json' with { type: 'json' }

const folders = ['../../features/', '../../jobs/', '../../../shared/measures/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const nouns = /(onboarding|markets|catalogue|costs|prices|publishing|measures|jobs)\//

/** Codes that use cases and jobs give, read from their source: what `failure`, `report` and the like are called with. */
function codesInSource(): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && nouns.test(folder + name))
      .map((name) => readFileSync(folder + name, 'utf8')),
  )
  const calls = /(?:failure|failed|refused|broken|report|problem)\((?:\d+, |null, |change, |line, |'\w+', )?'([a-z\d]+(?:-[a-z\d]+)+)'/g
  return new Set(files.flatMap((text) => [...text.matchAll(calls)].flatMap((match) => match[1] ?? [])))
}

test('every code of a problem has its sentence', () => {
  const codes = codesInSource()
  expect(codes.size).toBeGreaterThan(40)
  expect([...codes].filter((code) => !(code in english))).toEqual([])
})

test('both languages have the same sentences with the same places to fill', () => {
  const places = (messages: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(messages).map(([code, text]) => [code, [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()]),
    )
  expect(places(chinese)).toEqual(places(english))
})
