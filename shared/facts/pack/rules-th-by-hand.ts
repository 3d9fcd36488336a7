import { broadDuty, likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { cif, none, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'TH'
const place = { territory: country }
const dhl = { source: sources.thParcels, confidence: 'secondary' } as const
const baht1500 = relief(upTo(150_000, 'THB', 'customs-value'))
const rates = {
  ...remembered,
  recheckBy: '2026-06-30',
  caveat: 'The general rate as remembered; preferences are not counted.',
} as const

export const thailand: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('th/valuation', place, cif, dhl)],
    'tax-base': [stateFact('th/tax-base', place, onDutyToo, remembered)],
    'duty-relief': [stateFact('th/duty-relief', place, baht1500, { ...dhl, to: '2025-12-31' })],
    'no-duty-relief': [
      stateFact('th/no-duty-relief', place, none, {
        ...dhl,
        from: '2026-01-01',
        recheckBy: '2027-02-28',
        caveat: 'Duty from the first baht.',
      }),
    ],
    'tax-relief': [stateFact('th/tax-relief', place, baht1500, { ...dhl, to: '2024-07-04' })],
    'no-tax-relief': [
      stateFact('th/no-tax-relief', place, none, {
        source: sources.thVat,
        confidence: 'secondary',
        from: '2024-07-05',
        recheckBy: '2027-02-28',
        caveat: 'VAT from the first baht; platforms have begun to take it at the sale, which is not told apart here.',
      }),
    ],
  },
  importTaxes: [
    taxFact(country, 'VAT', '7%', {
      ...dhl,
      recheckBy: '2027-02-28',
      caveat: 'Some tables say 10 %, the rate of the law that a decree has lowered year by year.',
    }),
    likelyReduced(country),
  ],
  dutyRates: [
    broadDuty(country, '30%', '61 62 64', rates),
    broadDuty(country, '20%', '4202', rates),
    broadDuty(country, 'Free', '4901 8471 8517', rates),
  ],
}
