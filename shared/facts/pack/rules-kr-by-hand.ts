import { broadDuty, likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'KR'
const place = { territory: country }
const press = { source: sources.krThresholds, confidence: 'secondary' } as const
const said = {
  ...press,
  recheckBy: '2027-02-28',
  caveat: 'For personal use; supplements, medicine and some other goods are outside list clearance.',
} as const
// The relief is for a person's own use.
const personal = (minor: number) =>
  ({ ...relief(upTo(minor, 'USD', 'goods'), [...alcoholAndTobacco, '30']), importers: ['consumer'] }) as const
const fromUs = { ...place, shipFrom: ['US'] }
const rates = {
  ...remembered,
  recheckBy: '2026-06-30',
  caveat: 'The general rate as remembered; preferences are not counted.',
} as const

export const southKorea: CountryFacts = {
  country,
  rules: {
    valuation: [
      stateFact('kr/valuation', place, cif, {
        ...press,
        caveat: 'Freight counts once the price is over the threshold.',
      }),
    ],
    'tax-base': [stateFact('kr/tax-base', place, onDutyToo, press)],
    'duty-relief': [
      stateFact('kr/duty-relief/150', place, personal(15_000), said),
      stateFact('kr/duty-relief/us-200', fromUs, personal(20_000), said),
    ],
    'tax-relief': [
      stateFact('kr/tax-relief/150', place, personal(15_000), said),
      stateFact('kr/tax-relief/us-200', fromUs, personal(20_000), said),
    ],
  },
  importTaxes: [
    taxFact(country, 'VAT', '10%', { ...press, recheckBy: '2027-02-28' }),
    taxFact(country, 'VAT', '0%', { ...remembered, caveat: 'Printed books are exempt.' }, {
      called: 'books',
      codes: '4901',
    }),
    likelyReduced(country, '4901'),
  ],
  dutyRates: [
    broadDuty(country, '13%', '61 62 64', rates),
    broadDuty(country, '8%', '4202 7117', rates),
    broadDuty(country, 'Free', '4901 8471 8517', rates),
  ],
}
