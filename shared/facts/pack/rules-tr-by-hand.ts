import { euMembers } from '#shared/places/european-union.ts'
import type { FlatCharge } from '../flat-charge.ts'
import type { Ceiling } from '../relief-values.ts'
import { likelyReduced, remembered, taxFact, taxHistory, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, none, onDutyToo, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'TR'
const place = { territory: country }
const parcels = { territory: country, channel: ['post', 'courier'] } as const
const fromUnion = { ...parcels, shipFrom: [...euMembers] } as const

/** Goods of list IV of the special consumption tax bear 20 points more; these are likely on it, the list is not at hand. */
const listFour = [
  '3303', '3304', '3307', '43', '71',
  '8415', '8418', '8422', '8450', '8509', '8516', '8517', '8518', '8519', '8521', '8525', '8527', '8528', '9504',
]

const single = (ceiling: Ceiling, chargedOn: FlatCharge['chargedOn'], rate: number): FlatCharge => ({
  name: 'Single flat tax',
  replaces: 'duty-and-tax',
  ceiling,
  chargedOn,
  importers: ['consumer'],
  excludes: alcoholAndTobacco,
  bands: [{
    over: null,
    kinds: [{ hs: null, rate }, { hs: listFour, rate: null }, { hs: ['4901'], rate: 0 }],
    deduct: null,
  }],
})

const eur = (euros: number, measuredOn: Ceiling['measuredOn']) => upTo(euros * 100, 'EUR', measuredOn)
const listCaveat = 'Goods of list IV bear 20 points more; which they are is not known for certain.'
const untilAugust = {
  ...remembered,
  from: '2021-01-01',
  to: '2024-08-20',
  caveat: `${listCaveat} Changes before August 2024 are not checked.`,
} as const
const thirty = {
  from: '2024-08-21',
  to: '2024-12-26',
  source: sources.trRates2024,
  confidence: 'secondary',
  caveat: listCaveat,
} as const
const withFreight = {
  from: '2024-12-27',
  to: '2026-02-05',
  source: sources.trFreight,
  confidence: 'secondary',
  caveat: `${listCaveat} Freight counts since the decision of late November 2024, which took effect after 30 days.`,
} as const
const medicine = {
  from: '2026-02-06',
  recheckBy: '2027-02-28',
  source: sources.trEnd,
  confidence: 'secondary',
  caveat: 'Only medicine and supplements up to EUR 1,500 keep the flat tax; their rates are not checked.',
} as const
const medicineOnly = (rate: number): FlatCharge => ({
  ...single(eur(1_500, 'customs-value'), 'customs-value', rate),
  bands: [{ over: null, kinds: [{ hs: ['3003', '3004', '210690'], rate }], deduct: null }],
})

export const turkiye: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('tr/valuation', place, cif, { source: sources.trFreight, confidence: 'secondary' })],
    'tax-base': [
      stateFact('tr/tax-base', place, onDutyToo, {
        ...remembered,
        caveat: 'Other taxes of the entry belong to the base as well.',
      }),
    ],
    'no-duty-relief': [
      stateFact('tr/no-duty-relief', place, none, {
        source: sources.trEnd,
        confidence: 'secondary',
      }),
    ],
    'no-tax-relief': [
      stateFact('tr/no-tax-relief', place, none, {
        source: sources.trEnd,
        confidence: 'secondary',
      }),
    ],
    'flat-charge': [
      stateFact('tr/flat/2021', parcels, single(eur(150, 'goods'), 'goods', 300_000), untilAugust),
      stateFact('tr/flat/2021/eu', fromUnion, single(eur(150, 'goods'), 'goods', 180_000), untilAugust),
      stateFact('tr/flat/2024-08', parcels, single(eur(30, 'goods'), 'goods', 600_000), thirty),
      stateFact('tr/flat/2024-08/eu', fromUnion, single(eur(30, 'goods'), 'goods', 300_000), thirty),
      stateFact('tr/flat/2024-12', parcels, single(eur(30, 'customs-value'), 'customs-value', 600_000), withFreight),
      stateFact('tr/flat/2024-12/eu', fromUnion, single(eur(30, 'customs-value'), 'customs-value', 300_000), withFreight),
      stateFact('tr/flat/medicine', parcels, medicineOnly(600_000), medicine),
      stateFact('tr/flat/medicine/eu', fromUnion, medicineOnly(300_000), medicine),
    ],
  },
  importTaxes: [
    ...taxHistory(country, 'KDV', [
      [null, '18%', remembered],
      ['2023-07-10', '20%', {
        source: sources.tedb,
        confidence: 'secondary',
        recheckBy: '2027-02-28',
        caveat: 'Its first day is remembered.',
      }],
    ]),
    ...taxHistory(
      country,
      'KDV',
      [[null, '8%', remembered], ['2023-07-10', '10%', { ...remembered, recheckBy: '2027-02-28' }]],
      { called: 'textiles', codes: '61 62 63 64 420221 420222 420231 420232 420291 420292' },
    ),
    taxFact(country, 'KDV', '0%', { ...remembered, caveat: 'Printed books.' }, { called: 'books', codes: '4901' }),
    ...taxHistory(country, 'KDV', [[null, '8%', remembered], ['2022-02-14', '1%', { ...remembered, caveat: 'Plain food.' }]], {
      called: 'food',
      codes: '02 03 04 07 08 10 11',
    }),
    likelyReduced(country, '4901 02 03 04 07 08 10 11'),
  ],
  dutyRates: [],
}
