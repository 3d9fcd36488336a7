import { describe, expect, test } from 'vitest'
import english from '#app/platform/i18n/en/prices.json' with { type: 'json' }
import customs from '#shared/messages/customs.en.json' with { type: 'json' }
import pricing from '#shared/messages/pricing.en.json' with { type: 'json' }

describe('the filter of the price list', () => {
  test('has a short name for each gap whose sentence needs what only one row knows', () => {
    const sentences = Object.entries({ ...customs.missing, ...pricing.gaps })
    const filledByRow = sentences.filter(([, sentence]) => sentence.includes('{{')).map(([code]) => code)
    expect(filledByRow.length).toBeGreaterThan(20)
    expect(Object.keys(english.gapKinds)).toEqual(filledByRow.sort())
  })
})
