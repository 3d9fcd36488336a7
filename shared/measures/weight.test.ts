import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { gramsOf } from './weight.ts'

describe('a weight in grams', () => {
  test.each([
    ['350', 'g', 350],
    ['0.35', 'kg', 350],
    ['1', 'lb', 454],
    ['16', 'oz', 454],
    ['1.5', 'oz', 43],
    ['0.5', 'g', 1],
    ['0.4', 'g', 1],
    ['1.5', 'g', 2],
    ['1.499999', 'g', 1],
    ['1000', 'kg', 1_000_000],
  ] as const)('%s %s is %i g', (text, unit, grams) => {
    expect(gramsOf(text, unit)).toEqual({ ok: true, value: grams })
  })

  test.each([
    ['0', 'kg', 'weight-not-positive'],
    ['-1', 'kg', 'weight-not-a-number'],
    ['1,5', 'kg', 'weight-not-a-number'],
    ['heavy', 'g', 'weight-not-a-number'],
    ['1000.001', 'kg', 'weight-too-heavy'],
    ['1000001', 'g', 'weight-too-heavy'],
  ] as const)('%s %s is refused: %s', (text, unit, code) => {
    expect(gramsOf(text, unit)).toMatchObject({ ok: false, code })
  })

  test('kilograms and grams agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (grams) => {
        const kilograms = `${Math.floor(grams / 1000)}.${String(grams % 1000).padStart(3, '0')}`
        expect(gramsOf(kilograms, 'kg')).toEqual(gramsOf(String(grams), 'g'))
      }),
    )
  })
})
