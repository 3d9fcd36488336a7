import { expect, test } from 'vitest'
import { onboardingInput } from './onboarding.ts'
import { parseTerms } from './terms-draft.ts'

const draft = { freightPerParcel: '4.50', freightPerKilogram: '8', targetMargin: '30', floorMargin: '20' }
const terms = { freightPerParcel: 450, freightPerKilogram: 800, targetMargin: 300_000, floorMargin: 200_000 }

test('terms are read into what the step saves', () => {
  expect(parseTerms(draft, 'USD')).toEqual({ ok: true, terms })
  expect(onboardingInput.terms.safeParse(terms).success).toBe(true)
})

test('freight that is left empty is asked for, not taken as 0', () => {
  expect(parseTerms({ ...draft, freightPerParcel: '' }, 'USD')).toEqual({
    ok: false,
    errors: { freightPerParcel: 'notANumber' },
  })
})

test('a freight of 0 is taken when it is typed', () => {
  expect(parseTerms({ ...draft, freightPerKilogram: '0' }, 'USD')).toEqual({
    ok: true,
    terms: { ...terms, freightPerKilogram: 0 },
  })
})

test.each([
  ['90', true],
  ['90.0001', false],
])('a target of %s %% is taken: %s', (targetMargin, taken) => {
  expect(parseTerms({ ...draft, targetMargin }, 'USD').ok).toBe(taken)
})

test('the floor may reach the target and not pass it', () => {
  expect(parseTerms({ ...draft, floorMargin: '30' }, 'USD').ok).toBe(true)
  expect(parseTerms({ ...draft, floorMargin: '30.1' }, 'USD')).toEqual({
    ok: false,
    errors: { floorMargin: 'floorAboveTarget' },
  })
})
