import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvFile, csvLines, inert, withoutApostrophe } from './csv-text.ts'

test('a reader finds the cells that were written', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '中', '"', ',', ';', '\t', '\r', '\n', ' ', '=') })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('first'), text, text), { minLength: 1 }), (rows) => {
      expect(parse(csvFile(rows), { bom: true, recordDelimiter: '\r\n' })).toEqual(rows)
    }),
  )
})

test('numbers are bare, and null is an empty cell', () => {
  expect(csvLines([['a', -1.5, null]])).toBe('a,-1.5,\r\n')
})

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['@shop', "'@shop"],
  ['-A1', "'-A1"],
  ['\t=1+1', "'\t=1+1"],
  ['-5', "'-5"],
  ['A-1', 'A-1'],
  ['', ''],
])('%j becomes %j, and back', (text, kept) => {
  expect(inert(text)).toBe(kept)
  expect(withoutApostrophe(kept)).toBe(text)
})
