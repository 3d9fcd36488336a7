import { expect, test } from 'vitest'
import { findSentence } from './find-sentence.ts'

const bundle = { top: 'At the top', missing: { hs: 'No HS code' }, layers: { duty: 'Customs duty' } }

test('a code is found at the top and in a section', () => {
  expect(findSentence(bundle, 'top')).toBe('At the top')
  expect(findSentence(bundle, 'hs')).toBe('No HS code')
})

test('a name of a thing is no sentence', () => {
  expect(findSentence(bundle, 'duty')).toBeNull()
})

test.each(['toString', 'missing', 'absent'])('%s has no sentence', (code) => {
  expect(findSentence(bundle, code)).toBeNull()
})

test('no bundle, no sentence', () => {
  expect(findSentence(undefined, 'top')).toBeNull()
})
