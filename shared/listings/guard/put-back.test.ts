import { expect, test } from 'vitest'
import { putBack } from './put-back.ts'

test.each([
  ['30 cm long', '40 cm lang', '30 cm', '40 cm', { words: '30 cm', target: '30 cm lang' }],
  ['220 g/m² cotton', 'Baumwolle, 320 g/m²', '220 g/m2', '320 g/m2', { words: '220 g/m²', target: 'Baumwolle, 220 g/m²' }],
  ['30 cm', '40 cm', '31 cm', '40 cm', null],
  ['30 cm', '40 cm', '30 cm', '41 cm', null],
])('%s beside %s', (source, target, was, is, expected) => {
  expect(putBack(source, target, was, is)).toEqual(expected)
})
