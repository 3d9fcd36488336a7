import { describe, expect, test } from 'vitest'
import { createFactBook } from './create-fact-book.ts'
import type { EuroRates } from './fact-set.ts'
import { rateDrift } from './rate-drift.ts'

const day = (date: string, rates: Record<string, string>): EuroRates => ({
  date, rates, recheckBy: null, confidence: 'official', source: { title: 'Rates', url: 'https://bank.example', retrieved: date },
})
const facts = createFactBook({
  rules: {}, dutyRates: [], dutyLayers: [], importTaxes: [],
  euroRates: [day('2026-01-05', { USD: '1.10', GBP: '0.88' }), day('2026-02-02', { USD: '1.045', GBP: '0.8624' })],
})

describe('the drift of a rate', () => {
  test.each([
    ['EUR', 'USD', -50_000],
    ['USD', 'EUR', 52_631],
    ['USD', 'GBP', 31_578],
    ['USD', 'USD', 0],
  ])('one %s in %s', (from, to, drift) => {
    expect(rateDrift(facts, from, to, '2026-01-05', '2026-02-02')).toBe(drift)
  })

  test('on a day without a rate of its own the last one counts', () => {
    expect(rateDrift(facts, 'EUR', 'USD', '2026-01-31', '2026-02-07')).toBe(-50_000)
    expect(rateDrift(facts, 'EUR', 'USD', '2026-02-03', '2026-02-07')).toBe(0)
  })

  test('is not known before the first day, or of a currency the bank does not name', () => {
    expect(rateDrift(facts, 'EUR', 'USD', '2025-12-31', '2026-02-02')).toBeNull()
    expect(rateDrift(facts, 'EUR', 'VND', '2026-01-05', '2026-02-02')).toBeNull()
  })
})
