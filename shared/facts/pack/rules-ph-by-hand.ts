import { broadDuty, likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { cif, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'PH'
const place = { territory: country }
const tenThousand = relief(upTo(1_000_000, 'PHP', 'goods'))
const said = {
  ...remembered,
  recheckBy: '2026-06-30',
  caveat: 'FOB or FCA value; a change is under review.',
} as const
const rates = {
  ...remembered,
  recheckBy: '2026-06-30',
  caveat: 'The general rate as remembered; preferences are not counted.',
} as const

export const philippines: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('ph/valuation', place, cif, remembered)],
    'tax-base': [
      stateFact('ph/tax-base', place, onDutyToo, {
        ...remembered,
        caveat: 'Brokerage and other charges of the entry belong to the base as well.',
      }),
    ],
    'duty-relief': [stateFact('ph/duty-relief', place, tenThousand, said)],
    'tax-relief': [stateFact('ph/tax-relief', place, tenThousand, said)],
  },
  importTaxes: [
    taxFact(country, 'VAT', '12%', { source: sources.salesTax, confidence: 'secondary', recheckBy: '2027-02-28' }),
    likelyReduced(country),
  ],
  dutyRates: [broadDuty(country, '15%', '61 62', rates), broadDuty(country, 'Free', '8471 8517', rates)],
}
