import type { FlatCharge, FlatKind } from '../flat-charge.ts'
import { likelyReduced, remembered, taxHistory, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, none, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'ID'
const place = { territory: country }
const parcels = { territory: country, channel: ['post', 'courier'] } as const
const rules = { source: sources.idParcels, confidence: 'secondary' } as const

const books: FlatKind = { hs: ['4901'], rate: 0 }
const cosmetics = ['3303', '3304', '3305', '3306', '3307', '9101', '9102', '7321', '7322', '7323', '7324', '7325', '7326']
const textiles = ['4202', '61', '62', '63', '64', '8711', '8712']

const inGeneral: FlatKind = { hs: null, rate: 75_000 }

const ownRates: readonly FlatKind[] = [{ hs: cosmetics, rate: 150_000 }, { hs: textiles, rate: 250_000 }]

const flat = (...kinds: readonly FlatKind[]): FlatCharge => ({
  name: 'Flat duty on parcels',
  replaces: 'duty',
  ceiling: upTo(150_000, 'USD', 'goods'),
  chargedOn: 'customs-value',
  importers: ['consumer', 'business'],
  excludes: alcoholAndTobacco,
  bands: [{ over: null, kinds, deduct: null }],
})

export const indonesia: CountryFacts = {
  country,
  rules: {
    valuation: [
      stateFact('id/valuation', place, cif, {
        ...rules,
        caveat: 'Thresholds look at the FOB price, duty at the CIF value.',
      }),
    ],
    'tax-base': [stateFact('id/tax-base', place, onDutyToo, { source: sources.idBase, confidence: 'secondary' })],
    'duty-relief': [
      stateFact('id/duty-relief', parcels, relief(upTo(300, 'USD', 'goods')), {
        ...rules,
        from: '2020-01-30',
        recheckBy: '2027-02-28',
      }),
    ],
    'no-duty-relief': [
      stateFact('id/no-duty-relief', { ...place, channel: ['cargo'] }, none, {
        ...remembered,
        caveat: 'The relief is for express and post.',
      }),
    ],
    'no-tax-relief': [stateFact('id/no-tax-relief', place, none, rules)],
    'flat-charge': [
      stateFact('id/flat/2020', parcels, flat(inGeneral, books, { hs: ['4202', '61', '62', '63', '64'], rate: null }), {
        ...remembered,
        from: '2020-01-30',
        to: '2023-10-16',
        caveat: '7.5 % in general; bags, shoes and textiles had the tariff’s own rates, which the pack does not hold.',
      }),
      stateFact('id/flat/2023', parcels, flat(inGeneral, books, { hs: [...textiles, ...cosmetics], rate: null }), {
        ...remembered,
        from: '2023-10-17',
        to: '2025-03-04',
        caveat: '7.5 % in general; eight kinds of goods had the tariff’s own rates, which the pack does not hold.',
      }),
      stateFact('id/flat/2025', parcels, flat(inGeneral, books, ...ownRates), {
        ...rules,
        from: '2025-03-05',
        recheckBy: '2027-02-28',
        caveat: 'PMK 4/2025; which HS codes make up each kind is our reading. No safeguard duty is taken on parcels.',
      }),
    ],
    'second-tax': [
      stateFact('id/income-tax', parcels, { name: 'PPh 22', rate: 50_000, hs: [...cosmetics, ...textiles] }, {
        ...rules,
        from: '2025-03-05',
        recheckBy: '2027-02-28',
        caveat: 'Only on the kinds with a duty of their own; which HS codes they are is our reading.',
      }),
    ],
  },
  importTaxes: [
    ...taxHistory(country, 'PPN', [
      [null, '10%', remembered],
      [
        '2022-04-01',
        '11%',
        {
          source: sources.salesTax,
          confidence: 'secondary',
          recheckBy: '2027-02-28',
          caveat: 'Since 2025 the law says 12 % of eleven twelfths, which is 11 %; luxury goods pay 12 %. The first day is remembered.',
        },
      ],
    ]),
    likelyReduced(country),
  ],
  dutyRates: [],
}
