import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseStorableJson, storableText } from './storable-text.ts'

it.each([
  ['a\u0000b', 'a\ufffdb'],
  ['\ud800', '\ufffd'],
  ['x\udfffy', 'x\ufffdy'],
  ['\ud83d\ude00', '\ud83d\ude00'],
  ['plain 汉字', 'plain 汉字'],
])('%j is stored as %j', (text, stored) => expect(storableText(text)).toBe(stored))

it('reads JSON as it is, but for what no database holds', () => {
  expect(parseStorableJson('{"a\\u0000":["\\ud800x",{"b":"\\uD83D\\uDE00"}],"c":1}')).toEqual({ 'a\ufffd': ['\ufffdx', { b: '\u{1f600}' }], c: 1 })
})

it('changes nothing in any JSON whose texts are whole', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 3, noUnicodeString: false }), (value) => {
    const whole: unknown = JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '0'))
    const text = JSON.stringify(whole)
    fc.pre(text.isWellFormed() && !/\\u(?:0000|d[89a-f])/i.test(text))
    expect(parseStorableJson(text)).toEqual(whole)
  }), { numRuns: 25 })
})
