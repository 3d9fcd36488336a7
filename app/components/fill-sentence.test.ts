import { expect, test } from 'vitest'
import { fillSentence } from './fill-sentence.ts'

test('params go into their places', () => {
  expect(fillSentence('Line {{line}} names {{ sku }}.', { line: '3', sku: 'A-1' })).toBe('Line 3 names A-1.')
})

test('a place without a param stays visible', () => {
  expect(fillSentence('Line {{line}}', {})).toBe('Line {{line}}')
})

test('a param that looks like a place is not filled again', () => {
  expect(fillSentence('{{a}}', { a: '{{b}}', b: 'x' })).toBe('{{b}}')
})
