import { expect, test } from 'vitest'
import { codeLabel } from './code-label.ts'

test('the pack describes its lines; the lexicon names examples of others; else nothing is said', () => {
  expect(codeLabel('330300')).toEqual({ en: 'Perfume and eau de toilette', zh: '香水及花露水' })
  expect(codeLabel('360500')).toEqual({ en: 'long matches, match box, matches', zh: '火柴' })
  expect(codeLabel('999999')).toBeNull()
})
