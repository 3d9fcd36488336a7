import { broadDuty, remembered, taxFact, unknownTax, type CountryFacts } from './country-facts.ts'
import { cif, none, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'AE'
const place = { territory: country }
const vendors = { source: sources.aeImport, confidence: 'secondary' } as const

export const emirates: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('ae/valuation', place, cif, vendors)],
    'tax-base': [
      stateFact('ae/tax-base', place, onDutyToo, {
        ...vendors,
        caveat: 'Fees of the carrier may belong to the base and are not counted.',
      }),
    ],
    'duty-relief': [
      stateFact('ae/duty-relief/300', place, relief(upTo(30_000, 'AED', 'customs-value')), {
        ...remembered,
        to: '2022-12-31',
        caveat: 'AED 300 until about 2022; the day of the change is not known, 2023-01-01 is taken.',
      }),
      stateFact('ae/duty-relief/1000', place, relief(upTo(100_000, 'AED', 'customs-value')), {
        ...vendors,
        from: '2023-01-01',
        recheckBy: '2026-12-31',
        caveat: 'The emirates have changed it more than once; the first day is remembered.',
      }),
    ],
    'no-tax-relief': [stateFact('ae/no-tax-relief', place, none, vendors)],
  },
  importTaxes: [
    taxFact(country, 'VAT', '5%', { ...vendors, from: '2018-01-01', recheckBy: '2027-02-28' }),
    unknownTax(country, 'medicine', '30', 'Some medicines are zero-rated, which the pack does not tell apart.'),
  ],
  dutyRates: [
    broadDuty(country, '5%', '', {
      ...remembered,
      recheckBy: '2026-06-30',
      caveat: 'The general rate of the Gulf customs union; some goods are free or differ.',
    }),
    broadDuty(country, 'Free', '4901 8471 8517', { ...remembered, recheckBy: '2026-06-30' }),
    broadDuty(country, '50% to 100% or by weight', '2203 2204 2205 2206 2207 2208 2401 2402 2403 2404', {
      ...remembered,
      caveat: 'Alcohol and tobacco.',
    }),
  ],
}
