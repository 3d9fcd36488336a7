import { broadDuty, remembered, taxFact, taxHistory, type CountryFacts } from './country-facts.ts'
import { cif, none, onDutyToo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'CH'
const place = { territory: country }
const official = { source: sources.chParcels, confidence: 'official' } as const
const vat2024 = { ...official, recheckBy: '2027-02-28' } as const
const vatBefore = { source: sources.salesTax, confidence: 'secondary' } as const

const reduced = {
  called: 'reduced',
  codes: '02 03 04 07 08 0901 0902 10 11 15 16 17 18 19 20 21 2201 2202 3003 3004 4901 4902',
}
/** Chapters of industrial goods; 35 holds starches, which are farm goods. */
const industrial = Array.from({ length: 73 }, (_, index) => index + 25).filter((chapter) => chapter !== 35 && chapter !== 77)

export const switzerland: CountryFacts = {
  country,
  rules: {
    valuation: [
      stateFact('ch/valuation', place, cif, {
        source: sources.chRegistration,
        confidence: 'secondary',
        caveat: 'Duty itself goes by gross weight; the value, with all costs to the destination, is what VAT is charged on.',
      }),
    ],
    'tax-base': [
      stateFact('ch/tax-base', place, onDutyToo, {
        ...official,
        caveat: 'Foreign VAT is left out where the invoice shows it.',
      }),
    ],
    'no-duty-relief': [
      stateFact('ch/no-duty-relief', place, none, {
        source: sources.chFloor,
        confidence: 'secondary',
        caveat: 'Small sums are not levied instead.',
      }),
    ],
    'no-tax-relief': [
      stateFact('ch/no-tax-relief', place, none, {
        ...official,
        caveat: 'Small sums are not levied instead.',
      }),
    ],
    'collection-floor': [
      stateFact(
        'ch/collection-floor',
        place,
        { compares: 'each', amount: { minor: 500, currency: 'CHF' }, inclusive: true, roundedTo: 5 },
        {
          ...official,
          caveat:
            'A seller with CHF 100,000 a year of such parcels is registered and charges VAT at the sale instead; the duty floor comes from a copy, rounding to five centimes is remembered.',
        },
      ),
    ],
  },
  importTaxes: [
    ...taxHistory(country, 'VAT', [[null, '7.7%', vatBefore], ['2024-01-01', '8.1%', vat2024]]),
    ...taxHistory(country, 'VAT', [[null, '2.5%', remembered], ['2024-01-01', '2.6%', vat2024]], reduced),
    taxFact(country, 'VAT', '2.6%', { ...remembered, from: '2024-01-01', recheckBy: '2027-02-28' }, {
      called: 'plants',
      codes: '06 23 4903',
    }),
    taxFact(country, 'VAT', '2.5%', { ...remembered, to: '2023-12-31' }, {
      called: 'plants',
      codes: '06 23 4903',
    }),
  ],
  dutyRates: [
    broadDuty(country, 'Free', industrial.map(String).join(' '), {
      ...remembered,
      from: '2024-01-01',
      recheckBy: '2027-02-28',
      caveat: 'Duty on industrial goods ended on 2024-01-01.',
    }),
    broadDuty(country, 'by gross weight', industrial.map(String).join(' '), {
      ...remembered,
      from: '2021-01-01',
      to: '2023-12-31',
      caveat: 'Charged in francs by 100 kg of gross weight; the rates are not in the pack.',
    }),
  ],
}
