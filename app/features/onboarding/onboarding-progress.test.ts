import { describe, expect, test } from 'vitest'
import { onboardingNotesSchema, stepsOf, type OnboardingFacts } from './onboarding-progress.ts'

const nothing: OnboardingFacts = {
  shipFrom: null, markets: 0, variants: 3, withCost: 0, freightSet: true, published: false,
}
const fresh = onboardingNotesSchema.parse({})
const done = (facts: Partial<OnboardingFacts>, notes: unknown = {}) =>
  stepsOf({ ...nothing, ...facts }, onboardingNotesSchema.parse(notes)).flatMap((step) => (step.done ? [step.id] : []))

describe('steps of the guide', () => {
  test('there are five, and a new shop has done none', () => {
    expect(stepsOf(nothing, fresh)).toHaveLength(5)
    expect(done({})).toEqual([])
  })

  test.each([
    [{ shipFrom: 'CN' }, ['ship-from']],
    [{ markets: 1, freightSet: false }, ['markets']],
    [{ markets: 1, freightSet: true }, ['markets', 'terms']],
    [{ withCost: 2 }, []],
    [{ withCost: 3 }, ['costs']],
    [{ variants: 0, withCost: 0 }, []],
    [{ published: true }, ['first-prices']],
  ])('%j means %j are done', (facts, steps) => {
    expect(done(facts)).toEqual(steps)
  })

  test('costs and first prices may be walked past', () => {
    expect(done({}, { seen: ['costs', 'first-prices', 'markets'] })).toEqual(['costs', 'first-prices'])
  })

  test('notes that make no sense count as none', () => {
    expect(onboardingNotesSchema.parse({ seen: ['nowhere'], dismissed: 'yes' })).toEqual({ seen: [], dismissed: false })
  })
})
