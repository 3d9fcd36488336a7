import { expect, test } from 'vitest'
import { families } from '../families/family-shares.ts'
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
