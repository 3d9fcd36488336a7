import { likelyReduced, remembered, taxHistory, unknownTax, type CountryFacts } from './country-facts.ts'
import { cif, none, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'VN'
const place = { territory: country }
const parcels = { territory: country, channel: ['post', 'courier'] } as const
const ey = { source: sources.vnParcels, confidence: 'secondary' } as const
const million = relief(upTo(1_000_000, 'VND', 'customs-value'))
const ten = { ...remembered, caveat: 'The rate of the law.' } as const
const eight = {
  ...remembered,
  caveat: 'A temporary cut from 10 %; goods under special consumption tax and some others stay at 10 %.',
} as const

export const vietnam: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('vn/valuation', place, cif, ey)],
    'tax-base': [stateFact('vn/tax-base', place, onDutyToo, remembered)],
    'duty-relief': [
      stateFact('vn/duty-relief', parcels, million, {
        ...ey,
        recheckBy: '2026-12-31',
        caveat: 'A decree on e-commerce imports that would change it is pending.',
      }),
    ],
    'no-duty-relief': [
      stateFact('vn/no-duty-relief', { ...place, channel: ['cargo'] }, none, {
        ...remembered,
        caveat: 'The relief is for express and post.',
      }),
    ],
    'tax-relief': [stateFact('vn/tax-relief', parcels, million, { ...ey, to: '2025-02-17' })],
    'no-tax-relief': [
      stateFact('vn/no-tax-relief', place, none, {
        ...ey,
        from: '2025-02-18',
        recheckBy: '2026-12-31',
      }),
    ],
  },
  importTaxes: [
    ...taxHistory(country, 'VAT', [
      [null, '10%', ten],
      ['2022-02-01', '8%', eight],
      ['2023-01-01', '10%', ten],
      ['2023-07-01', '8%', {
        ...eight,
        recheckBy: '2026-12-31',
        caveat: `${eight.caveat} To 2026-12-31, as remembered.`,
      }],
    ]),
    unknownTax(
      country,
      'electronics',
      '8471 8517 8528',
      'Information technology was outside the cut until mid 2025; the list is not in the pack.',
      '2025-06-30',
    ),
    likelyReduced(country),
  ],
  dutyRates: [],
}
