import type { FlatCharge } from '../flat-charge.ts'
import { broadDuty, likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, fob, none, onDutyToo, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'ZA'
const place = { territory: country }
const parcels = { territory: country, channel: ['post', 'courier'] } as const
const sars = { source: sources.zaBase, confidence: 'official' } as const
const rates = {
  ...remembered,
  recheckBy: '2026-06-30',
  caveat: 'The general rate as remembered; EU and SADC preferences are not counted.',
} as const

const concession = (replaces: FlatCharge['replaces']): FlatCharge => ({
  name: 'Flat rate for small parcels',
  replaces,
  ceiling: upTo(50_000, 'ZAR', 'customs-value'),
  chargedOn: 'customs-value',
  importers: ['consumer', 'business'],
  excludes: [...alcoholAndTobacco, '4901'],
  bands: [{ over: null, kinds: [{ hs: null, rate: 200_000 }], deduct: null }],
})

export const southAfrica: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('za/valuation', place, fob, { source: sources.zaValuation, confidence: 'secondary' })],
    'tax-base': [
      stateFact('za/tax-base', place, { adds: ['duty'], uplift: 100_000 }, {
        ...sars,
        caveat: 'FOB value, a tenth of it, and the duties.',
      }),
      stateFact('za/tax-base/customs-union', { ...place, shipFrom: ['BW', 'LS', 'NA', 'SZ'] }, onDutyToo, {
        ...sars,
        caveat: 'From the customs union the tenth is not added.',
      }),
    ],
    'no-duty-relief': [
      stateFact('za/no-duty-relief', place, none, {
        ...remembered,
        caveat: 'Parcels up to ZAR 500 have a flat rate instead.',
      }),
    ],
    'no-tax-relief': [
      stateFact('za/no-tax-relief', place, none, {
        ...remembered,
        caveat: 'VAT was in the flat rate of small parcels until 2024-08-31.',
      }),
    ],
    'flat-charge': [
      stateFact('za/concession/until-2024', parcels, concession('duty-and-tax'), {
        ...remembered,
        to: '2024-08-31',
      }),
      stateFact('za/concession', parcels, concession('duty'), {
        ...remembered,
        from: '2024-09-01',
        recheckBy: '2026-06-30',
        caveat: 'VAT comes on top since 2024-09-01; clothes were meant to move to their tariff rate, which is not confirmed.',
      }),
    ],
  },
  importTaxes: [
    taxFact(country, 'VAT', '15%', { ...sars, recheckBy: '2027-02-28' }),
    // Books have the general rate.
    likelyReduced(country, '4901 4902 4903 4904 4905'),
  ],
  dutyRates: [
    broadDuty(country, 'Free', '4901 8471 8517', rates),
    broadDuty(country, '0%~45%', '61 62', rates),
    broadDuty(country, '0%~30%', '4202 64', rates),
  ],
}
