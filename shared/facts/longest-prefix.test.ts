import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFactBook } from './create-fact-book.ts'
import type { Fact } from './fact.ts'
import type { DutyRate } from './duty-values.ts'

const source = { title: 'A tariff', url: null, retrieved: '2026-01-01' }
// Two digits and four lengths are enough to make codes meet often.
const code = fc.string({ unit: fc.constantFrom('0', '1'), minLength: 6, maxLength: 10 })
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`)
const origins = fc.constantFrom(null, ['CN'], ['CN', 'VN'])

const facts = fc
  .array(fc.record({ prefix: code, from: fc.option(day), to: fc.option(day), origin: origins }), { maxLength: 30 })
  .map((rows) =>
    rows.map(
      ({ prefix, from, to, origin }, index): Fact<DutyRate> => ({
        id: String(index),
        appliesTo: { territory: 'US', hs: [prefix], ...(origin === null ? {} : { origin }) },
        value: { kind: 'ad-valorem', rate: index },
        validFrom: from,
        validTo: to,
        recheckBy: null,
        source,
        confidence: 'official',
        caveat: null,
      }),
    ),
  )

it('finds what reading every fact would find', () => {
  fc.assert(
    fc.property(facts, code, fc.constantFrom('CN', 'VN', 'DE'), day, (dutyRates, hs, origin, date) => {
      const book = createFactBook({ dutyRates, dutyLayers: [], importTaxes: [], rules: {}, euroRates: [] })
      const answer = book.dutyRate({ territory: 'US', hs, origin, date })
      const fitting = dutyRates.filter(
        ({ appliesTo, validFrom, validTo }) =>
          appliesTo.hs?.some((prefix) => hs.startsWith(prefix)) &&
          (appliesTo.origin?.includes(origin) ?? true) &&
          (validFrom ?? '') <= date &&
          date <= (validTo ?? '9999'),
      )
      const worth = ({ appliesTo }: Fact<DutyRate>) => (appliesTo.hs?.[0]?.length ?? 0) * 10 + (appliesTo.origin ? 1 : 0)
      if (answer === null) expect(fitting).toEqual([])
      else {
        expect(fitting).toContain(answer)
        expect(worth(answer)).toBe(Math.max(...fitting.map(worth)))
      }
    }),
  )
})
