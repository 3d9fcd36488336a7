import { broadDuty, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { cif, none } from './rule-shapes.ts'
import { stateFact } from './state-fact.ts'

const country = 'HK'
const place = { territory: country }

export const hongKong: CountryFacts = {
  country,
  rules: {
    valuation: [
      stateFact('hk/valuation', place, cif, {
        ...remembered,
        caveat: 'Nothing is charged on it; a trade declaration may cost a very small charge.',
      }),
    ],
    'tax-base': [
      stateFact('hk/tax-base', place, { adds: [] }, {
        ...remembered,
        caveat: 'There is no tax on imports.',
      }),
    ],
    'no-duty-relief': [
      stateFact('hk/no-duty-relief', place, none, {
        ...remembered,
        caveat: 'None is needed: but for alcohol, tobacco and fuel nothing is dutiable.',
      }),
    ],
    'no-tax-relief': [
      stateFact('hk/no-tax-relief', place, none, {
        ...remembered,
        caveat: 'There is no tax on imports.',
      }),
    ],
  },
  importTaxes: [taxFact(country, 'Import tax', '0%', { ...remembered, caveat: 'There is no VAT or GST.' })],
  dutyRates: [
    broadDuty(country, 'Free', '', { ...remembered, caveat: 'All goods but spirits, tobacco and fuel.' }),
    broadDuty(country, 'excise duty by value, weight or litre', '2207 2208 24 2710', {
      ...remembered,
      caveat: 'Wine and beer are free; spirits above 30 % are not.',
    }),
  ],
}
