import { likelyReduced, remembered, taxFact, unknownTax, type CountryFacts } from './country-facts.ts'
import { cif, none, onDutyToo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'IN'
const place = { territory: country }
const notes = { source: sources.inImport, confidence: 'secondary' } as const
const noRelief = { ...remembered, caveat: 'The limit for gifts ended in 2019.' } as const

/** Clothes and shoes by price; jewellery, toiletries, tableware, toys, bicycles, stationery, some furniture. */
const otherSlabs =
  '33 34 39 41 42 44 46 48 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 66 69 70 71 73 76 82 87 90 94 95 96'

export const india: CountryFacts = {
  country,
  rules: {
    valuation: [
      stateFact('in/valuation', place, cif, {
        ...notes,
        caveat: 'The landing charge of 1 % was dropped in 2017, as remembered; some pages still show it.',
      }),
    ],
    'tax-base': [
      stateFact('in/tax-base', place, onDutyToo, {
        ...notes,
        caveat: 'Customs value, basic duty and the surcharge on it.',
      }),
    ],
    'no-duty-relief': [stateFact('in/no-duty-relief', place, none, noRelief)],
    'no-tax-relief': [stateFact('in/no-tax-relief', place, none, noRelief)],
    'tax-by-price': [
      stateFact(
        'in/tax-by-price',
        place,
        { name: 'IGST', hs: ['61', '62', '64'], pieceUpTo: { minor: 250_000, currency: 'INR' }, rate: 50_000, rateAbove: 180_000 },
        { ...remembered, from: '2025-09-22', recheckBy: '2026-06-30', caveat: 'Clothes and shoes up to INR 2,500 a piece, and above.' },
      ),
    ],
    'duty-surcharge': [
      stateFact('in/duty-surcharge', place, { name: 'Social welfare surcharge', rate: 100_000 }, {
        ...notes,
        caveat: 'Of the basic customs duty.',
      }),
    ],
  },
  importTaxes: [
    unknownTax(
      country,
      'before-2025',
      null,
      'GST before 2025-09-22 had slabs of 5, 12, 18 and 28 % by HS code, which the pack does not hold.',
      '2025-09-21',
    ),
    taxFact(country, 'IGST', '18%', {
      ...remembered,
      from: '2025-09-22',
      recheckBy: '2026-06-30',
      caveat: 'IGST, the slab of most machines and electronics; others are 0, 5 and 40 %.',
    }),
    likelyReduced(country, '4901'),
    taxFact(country, 'IGST', '0%', { ...remembered, caveat: 'Printed books.' }, { called: 'books', codes: '4901' }),
    unknownTax(
      country,
      'other-slabs',
      otherSlabs,
      'The slab depends on the line and for clothes and shoes on the price; the schedule is not in the pack.',
    ),
  ],
  dutyRates: [],
}
