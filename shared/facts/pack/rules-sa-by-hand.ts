import { broadDuty, remembered, taxHistory, unknownTax, type CountryFacts } from './country-facts.ts'
import { cif, none, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'SA'
const place = { territory: country }
const vendors = { source: sources.saImport, confidence: 'secondary' } as const

export const saudiArabia: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('sa/valuation', place, cif, vendors)],
    'tax-base': [stateFact('sa/tax-base', place, onDutyToo, vendors)],
    'duty-relief': [
      stateFact('sa/duty-relief', place, relief(upTo(100_000, 'SAR', 'customs-value')), {
        ...vendors,
        recheckBy: '2026-12-31',
        caveat: 'Its first day is not known; whether freight counts is not checked.',
      }),
    ],
    'no-tax-relief': [stateFact('sa/no-tax-relief', place, none, vendors)],
  },
  importTaxes: [
    ...taxHistory(country, 'VAT', [
      [null, '5%', remembered],
      ['2020-07-01', '15%', { ...vendors, recheckBy: '2027-02-28' }],
    ]),
    unknownTax(country, 'medicine', '30', 'Qualifying medicines are zero-rated, which the pack does not tell apart.'),
  ],
  dutyRates: [
    broadDuty(country, '0%~15%', '', {
      ...remembered,
      recheckBy: '2026-06-30',
      caveat: '5 % of old; many consumer goods were raised to as much as 15 % in June 2020 and the list is not in the pack.',
    }),
    broadDuty(country, 'by weight or prohibited', '22 24', {
      ...remembered,
      caveat: 'Alcohol is prohibited; tobacco is charged by weight.',
    }),
  ],
}
