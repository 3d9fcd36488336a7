import { expect, test } from 'vitest'
import { variantFillSchema } from '#app/features/costs/costs.ts'
import { emptyFill, parseFill } from './fill-draft.ts'

test('only what was typed is filled in', () => {
  expect(parseFill({ ...emptyFill, origin: 'CN' }, 'USD')).toEqual({ ok: true, fill: { origin: 'CN' } })
})

test('all four fields are read into what the use case takes', () => {
  const parsed = parseFill({ hs: '6109.10 0010', origin: 'VN', weight: '180', cost: '4,50' }, 'USD')
  expect(parsed).toEqual({ ok: true, fill: { hs: '6109100010', origin: 'VN', weightGrams: 180, unitCost: 450 } })
  expect(parsed.ok && variantFillSchema.safeParse(parsed.fill).success).toBe(true)
})

test('nothing typed is nothing to do', () => {
  expect(parseFill(emptyFill, 'USD')).toEqual({ ok: false, errors: {}, nothing: true })
})

test.each([
  ['12345', 'badHs'],
  ['12345678901234', 'badHs'],
  ['61O910', 'badHs'],
])('HS code %s is refused', (hs, error) => {
  expect(parseFill({ ...emptyFill, hs }, 'USD')).toMatchObject({ ok: false, errors: { hs: error } })
})

test.each(['0', '-5', '1.5', '1000000'])('a weight of %s is refused', (weight) => {
  expect(parseFill({ ...emptyFill, weight }, 'USD')).toMatchObject({ ok: false, errors: { weight: 'badWeight' } })
})

test('a cost of 0 is a cost', () => {
  expect(parseFill({ ...emptyFill, cost: '0' }, 'USD')).toEqual({ ok: true, fill: { unitCost: 0 } })
})
