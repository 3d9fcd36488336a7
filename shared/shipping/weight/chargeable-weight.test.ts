import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chargeableWeight, type ChargeableWeight } from './chargeable-weight.ts'
import { lengthOf } from './length.ts'
import { lengthAndGirth, sidesOf, type Size } from './size.ts'
import { fedexUpsRule, uspsRule, volumetricRuleSchema, type MetricRule, type VolumetricRule } from './volumetric-rule.ts'

const centimetres = (length: number, width: number, height: number): Size => ({
  length: length * 100,
  width: width * 100,
  height: height * 100,
})
const inches = (length: number, width: number, height: number): Size => ({
  length: Math.ceil(length * 254),
  width: Math.ceil(width * 254),
  height: Math.ceil(height * 254),
})
const metric = (divisor: number, applies: MetricRule['applies'] = { when: 'always' }): MetricRule => ({ measure: 'metric', divisor, applies })

function weigh(grams: number, size: Size | null, rule: VolumetricRule | null): ChargeableWeight {
  const weight = chargeableWeight({ grams, size }, rule)
  if (!weight.ok) throw new Error(weight.code)
  return weight.value
}

describe('cubic centimetres over the divisor', () => {
  test.each([
    [5000, 2000],
    [6000, 1667],
    [8000, 1250],
  ])('20 × 20 × 25 cm by %i weigh %i g', (divisor, grams) => {
    expect(weigh(100, centimetres(20, 20, 25), metric(divisor))).toMatchObject({ volumetric: grams, chargeable: grams })
  })

  test('the heavier of both counts', () => {
    expect([1999, 2000, 2001].map((grams) => weigh(grams, centimetres(20, 20, 25), metric(5000)).chargeable)).toEqual([2000, 2000, 2001])
  })
})

describe('when the size counts', () => {
  test.each([
    ['side below', { when: 'side-over', side: 4001 }, null],
    ['side at', { when: 'side-over', side: 4000 }, null],
    ['side above', { when: 'side-over', side: 3999 }, 4000],
    ['volume below', { when: 'volume-over', cubicCentimetres: 20_001 }, null],
    ['volume at', { when: 'volume-over', cubicCentimetres: 20_000 }, null],
    ['volume above', { when: 'volume-over', cubicCentimetres: 19_999 }, 4000],
    ['ratio at', { when: 'ratio-over', ratio: 2_000_000 }, null],
    ['ratio above', { when: 'ratio-over', ratio: 1_999_999 }, 4000],
  ] as const)('%s', (_name, applies, volumetric) => {
    expect(weigh(2000, centimetres(40, 25, 20), metric(5000, applies)).volumetric).toBe(volumetric)
  })
})

describe('pounds and inches', () => {
  test.each([
    ['whole inches stay', inches(12, 9, 7), [12, 9, 7], 6],
    ['a hair more is a whole inch more', inches(12.001, 9, 7), [13, 9, 7], 6],
    ['139 cubic inches are a pound', inches(139, 1, 1), [139, 1, 1], 1],
    ['one more are two', inches(140, 1, 1), [140, 1, 1], 2],
  ] as const)('FedEx and UPS: %s', (_name, size, sides, pounds) => {
    expect(weigh(100, size, fedexUpsRule).inches).toMatchObject({ sides, billedPounds: pounds })
  })

  test('USPS looks at the size above one cubic foot only', () => {
    expect(weigh(454, inches(12, 12, 12), uspsRule).inches).toMatchObject({ applies: false, billedPounds: 1 })
    const above = weigh(454, { ...inches(12, 12, 12), height: 12 * 254 + 1 }, uspsRule)
    expect(above.inches).toMatchObject({ applies: true, billedPounds: 11 })
  })

  test.each([
    [453, 1],
    [454, 1],
    [455, 2],
    [1361, 3],
    [1362, 4],
  ])('%i g are billed as %i lb: grams that came from whole pounds stay whole pounds', (grams, pounds) => {
    expect(weigh(grams, inches(1, 1, 1), fedexUpsRule).inches?.billedPounds).toBe(pounds)
  })
})

test('a rule that needs the size says so; without a rule none is needed', () => {
  expect(chargeableWeight({ grams: 10, size: null }, uspsRule)).toMatchObject({ ok: false, code: 'dimensions-missing' })
  expect(weigh(10, null, null)).toEqual({ actual: 10, volumetric: null, chargeable: 10, inches: null })
})

test('lengths are read up to the next tenth of a millimetre', () => {
  expect(lengthOf('11.1', 'in')).toEqual({ ok: true, value: 2820 })
  expect(lengthOf('30', 'cm')).toEqual({ ok: true, value: 3000 })
  expect(lengthOf('900', 'mm')).toEqual({ ok: true, value: 9000 })
  for (const [text, code] of [['0', 'length-not-positive'], ['-1', 'length-not-a-number'], ['1001', 'length-too-long']] as const) {
    expect(lengthOf(text, 'cm')).toMatchObject({ ok: false, code })
  }
})

test('sides in any order: longest first, and length plus girth', () => {
  expect(sidesOf({ length: 2, width: 9, height: 5 })).toEqual([9, 5, 2])
  expect(lengthAndGirth({ length: 2, width: 9, height: 5 })).toBe(23)
})

test('never less than the actual weight, and turning the parcel changes nothing', () => {
  const side = fc.integer({ min: 1, max: 15_000 })
  const rules = fc.constantFrom<VolumetricRule>(fedexUpsRule, uspsRule, metric(5000), metric(8000, { when: 'side-over', side: 6000 }))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70_000 }), side, side, side, rules, (grams, length, width, height, rule) => {
      expect(volumetricRuleSchema.parse(rule)).toEqual(rule)
      const weight = weigh(grams, { length, width, height }, rule)
      expect(weight.chargeable).toBeGreaterThanOrEqual(grams)
      expect(weight.chargeable).toBeGreaterThanOrEqual(weight.volumetric ?? 0)
      expect(weigh(grams, { length: height, width: length, height: width }, rule)).toEqual(weight)
    }),
  )
})
