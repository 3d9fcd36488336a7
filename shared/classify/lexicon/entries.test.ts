import { expect, test } from 'vitest'
import { families } from '../families/family-shares.ts'
import { readHan, readWords } from '../reading/words.ts'
import { lexiconEntries } from './entries.ts'

test('every name stands for a six-digit code or a family', () => {
  expect(lexiconEntries.filter(({ kind }) => !/^\d{6}$/.test(kind) && !families.has(kind))).toEqual([])
})

test('no name is empty or holds the signs of the table', () => {
  expect(lexiconEntries.filter(({ phrase }) => phrase === '' || /[?@;,]/.test(phrase))).toEqual([])
})

test('every family is named by the lexicon', () => {
  const named = new Set(lexiconEntries.map(({ kind }) => kind))
  expect([...families].filter((family) => !named.has(family))).toEqual([])
})

test('a name of goods stands once', () => {
  const names = lexiconEntries.filter(({ brand }) => !brand).map(({ phrase }) => readHan(phrase) || readWords(phrase).map(({ text }) => text).join(' '))
  const seen = new Set<string>()
  expect(names.filter((name) => seen.size === seen.add(name).size)).toEqual([])
})

test('names are sorted within a code, and codes within a file, so that two people who add one meet', () => {
  const goods = lexiconEntries.filter(({ brand }) => !brand)
  const byKind = new Map<string, string[]>()
  for (const { kind, phrase, weak } of goods) byKind.set(kind, [...(byKind.get(kind) ?? []), weak ? `${phrase}?` : phrase])
  for (const phrases of byKind.values()) expect(phrases).toEqual(phrases.toSorted((a, b) => (a < b ? -1 : 1)))
  const codes = [...byKind.keys()].filter((kind) => /^\d/.test(kind))
  expect(codes).toEqual(codes.toSorted())
})
