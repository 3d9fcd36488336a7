import type { IsoDate } from '../fact.ts'
import { remembered, taxHistory, unknownTax, type CountryFacts } from './country-facts.ts'
import { cif, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'IL'
const place = { territory: country }
const thresholds = { source: sources.ilThresholds, confidence: 'secondary' } as const

/** For a person's own purchases. */
const personal = (usd: number) => ({
  ...relief(upTo(usd * 100, 'USD', 'goods')),
  importers: ['consumer'],
}) as const

const taxRelief = (usd: number, from: IsoDate | undefined, to: IsoDate | undefined, said: Parameters<typeof stateFact>[3]) =>
  stateFact(`il/tax-relief/${from ?? 'before'}`, place, personal(usd), {
    ...said,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })

export const israel: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('il/valuation', place, cif, remembered)],
    'tax-base': [
      stateFact('il/tax-base', place, onDutyToo, {
        source: sources.ilBase,
        confidence: 'secondary',
        caveat: 'Once over the threshold, on goods, shipping and duty; purchase tax of some goods is not counted.',
      }),
    ],
    'duty-relief': [stateFact('il/duty-relief', place, personal(500), { ...thresholds, recheckBy: '2027-02-28' })],
    'tax-relief': [
      taxRelief(75, undefined, '2025-12-23', thresholds),
      taxRelief(150, '2025-12-24', '2026-02-23', { source: sources.ilThreshold150, confidence: 'secondary' }),
      taxRelief(75, '2026-02-24', '2026-02-24', {
        ...thresholds,
        caveat: 'The Knesset revoked the order for a day.',
      }),
      taxRelief(130, '2026-02-25', '2026-05-31', thresholds),
      taxRelief(75, '2026-06-01', undefined, { ...thresholds, recheckBy: '2026-12-31' }),
    ],
  },
  importTaxes: [
    ...taxHistory(country, 'VAT', [
      [null, '17%', remembered],
      ['2025-01-01', '18%', { ...thresholds, recheckBy: '2027-02-28' }],
    ]),
    unknownTax(
      country,
      'fruit-and-vegetables',
      '07 08',
      'Fresh fruit and vegetables are zero-rated, others are not.',
    ),
  ],
  dutyRates: [],
}
