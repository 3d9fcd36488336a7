import { expect, test } from 'vitest'
import { variantFillSchema } from '#app/features/costs/costs.ts'
import { emptyFill, isNationalCode, parseFill } from './fill-draft.ts'

test('only what was typed is filled in', () => {
  expect(parseFill({ ...emptyFill, origin: 'CN' }, 'USD', 'US')).toEqual({ ok: true, fill: { origin: 'CN' } })
})

test('all four fields are read into what the use case takes', () => {
  const parsed = parseFill({ ...emptyFill, hs: '6109.10 0010', origin: 'VN', weight: '180', cost: '4,50' }, 'USD', 'US')
  expect(parsed).toEqual({ ok: true, fill: { hs: '6109100010', origin: 'VN', weightGrams: 180, unitCost: 450 } })
  expect(parsed.ok && variantFillSchema.safeParse(parsed.fill).success).toBe(true)
})

test('nothing typed is nothing to do', () => {
  expect(parseFill(emptyFill, 'USD', 'US')).toEqual({ ok: false, errors: {}, nothing: true })
})

test.each([
  ['12345', 'badHs'],
  ['12345678901234', 'badHs'],
  ['61O910', 'badHs'],
])('HS code %s is refused', (hs, error) => {
  expect(parseFill({ ...emptyFill, hs }, 'USD', 'US')).toMatchObject({ ok: false, errors: { hs: error } })
})

test.each(['0', '-5', '1.5', '1000000'])('a weight of %s is refused', (weight) => {
  expect(parseFill({ ...emptyFill, weight }, 'USD', 'US')).toMatchObject({ ok: false, errors: { weight: 'badWeight' } })
})

test('a cost of 0 is a cost', () => {
  expect(parseFill({ ...emptyFill, cost: '0' }, 'USD', 'US')).toEqual({ ok: true, fill: { unitCost: 0 } })
})

test('the market’s own codes go with its name; an empty one stays out', () => {
  const countryHs = { '420222': '4202.22.15', '691200': '' }
  const parsed = parseFill({ ...emptyFill, countryHs }, 'USD', 'US')
  expect(parsed).toEqual({ ok: true, fill: { countryHs: { country: 'US', codes: { '420222': '42022215' } } } })
  expect(parsed.ok && variantFillSchema.safeParse(parsed.fill).success).toBe(true)
})

test.each([
  ['420222', false],
  ['4202221', true],
  ['4202221500000', true],
  ['42022215000000', false],
  ['42023215', false],
])('%s as a longer code of 420222: %s', (code, good) => {
  expect(isNationalCode('420222', code)).toBe(good)
  expect(parseFill({ ...emptyFill, countryHs: { '420222': code } }, 'USD', 'US').ok).toBe(good)
  expect(variantFillSchema.safeParse({ countryHs: { country: 'US', codes: { '420222': code } } }).success).toBe(good)
})
