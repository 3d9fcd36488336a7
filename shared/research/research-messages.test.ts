import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import english from '#shared/messages/research.en.json' with { type: 'json' }

test('every reason of a score and every lack of a history has a sentence', () => {
  const source = ['score', 'history', 'compliance'].flatMap((folder) => {
    const path = new URL(`./${folder}/`, import.meta.url)
    return readdirSync(path).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => readFileSync(new URL(name, path), 'utf8'))
  })
  const code = /(?:reason\(|failure\(|told\(\w+, |unknown: | [?:] |', )'([a-z]+(?:-[a-z0-9]+)+)'/g
  const given = [...source.join('\n').matchAll(code)].map((hit) => hit[1] ?? '')
  const sentences: Readonly<Record<string, string>> = { ...english.reason, ...english.lack, ...english.scheme }
  expect(given.length).toBeGreaterThan(25)
  expect([...new Set(given)].filter((one) => sentences[one] === undefined)).toEqual([])
})
