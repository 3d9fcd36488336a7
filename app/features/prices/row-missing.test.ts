import { expect, test } from 'vitest'
import { missingOf } from './row-missing.ts'

const whole = { unitCost: { minor: 500, currency: 'USD' }, hs: '610910', origin: 'CN', weightGrams: 180, gaps: [], needsDigits: false }

test('a row with everything misses nothing', () => {
  expect(missingOf(whole)).toEqual([])
})

test('each empty field is named, in the order of the table', () => {
  expect(missingOf({ ...whole, unitCost: null, hs: null, origin: null, weightGrams: null })).toEqual([
    'cost', 'hs', 'origin', 'weight',
  ])
})

test('digits that the duty waits for are told apart from another rate', () => {
  const gaps = [{ code: 'duty-rate-needs-digits', params: { min: '5', max: '16' } }]
  expect(missingOf({ ...whole, needsDigits: true, gaps })).toEqual(['digits'])
})

test('a gap that no field explains is another rule or rate', () => {
  expect(missingOf({ ...whole, gaps: [{ code: 'no-rate', params: {} }] })).toEqual(['other'])
})

test('a cost of 0 is a cost', () => {
  expect(missingOf({ ...whole, unitCost: { minor: 0, currency: 'USD' } })).toEqual([])
})
