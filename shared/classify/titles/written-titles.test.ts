import { expect, test } from 'vitest'
import { titleWords } from './title-parts.ts'
import { writtenTitles } from './written-titles.ts'

const codes = writtenTitles()

test('titles stand under six-digit codes, in order', () => {
  const named = codes.map(([hs6]) => hs6)
  expect(named.filter((hs6) => !/^\d{6}$/.test(hs6))).toEqual([])
  expect(named).toEqual([...new Set(named)].toSorted())
})

test('titles are sorted within a code, so that two people who add one meet', () => {
  expect(codes.filter(([, titles]) => titles.some((title, place) => place > 0 && title <= (titles[place - 1] ?? ''))).map(([hs6]) => hs6)).toEqual([])
})

test('a title stands under one code only, in lower case and with a word in it', () => {
  const seen = new Set<string>()
  const titles = codes.flatMap(([, some]) => some)
  expect(titles.filter((title) => seen.size === seen.add(title).size)).toEqual([])
  expect(titles.filter((title) => title !== title.trim().toLowerCase() || titleWords(title).length === 0)).toEqual([])
})
