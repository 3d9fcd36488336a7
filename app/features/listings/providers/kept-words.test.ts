import { expect, test } from 'vitest'
import { keepWords, restoreWords } from './kept-words.ts'

const terms = [{ source: 'cup', target: 'Tasse' }, { source: 'Lumora', target: null }]

test('words of the glossary stand in the text as it has them, in any form, never inside a tag or another word', () => {
  const sent = keepWords('<p title="cup">Two Lumora cups in a cupboard</p>', true, terms, 'en', true)
  expect(restoreWords(sent, true)).toBe('<p title="cup">Two Lumora Tasse in a cupboard</p>')
  expect(sent.match(/translate="no"/g)).toHaveLength(2)
})

test('a service with a glossary of its own gets the words as they are', () => {
  expect(restoreWords(keepWords('Two Lumora cups', false, terms, 'en'), false)).toBe('Two Lumora cups')
})

test('signs of a plain text come back as they were', () => {
  const odd = [{ source: 'salt', target: 'S & P <fein>' }]
  expect(restoreWords(keepWords('a < b & salt', false, odd, 'en', true), false)).toBe('a < b & S & P <fein>')
})
