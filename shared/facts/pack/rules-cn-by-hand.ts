import type { FlatCharge } from '../flat-charge.ts'
import { likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, none, onDutyToo, upTo } from './rule-shapes.ts'
import { stateFact } from './state-fact.ts'
import { sources } from './sources.ts'

const country = 'CN'
const place = { territory: country }
const parcels = { territory: country, channel: ['post', 'courier'] } as const
const said = { ...remembered, recheckBy: '2026-12-31' } as const
const perOrder = upTo(500_000, 'CNY', 'goods')

/** Three rates by kind: necessities and what the tariff frees, most consumer goods, luxuries. */
const parcelTax: FlatCharge = {
  name: 'Parcel tax',
  replaces: 'duty-and-tax',
  ceiling: upTo(100_000, 'CNY', 'goods'),
  chargedOn: 'goods',
  importers: ['consumer'],
  excludes: [],
  bands: [
    {
      over: null,
      kinds: [
        { hs: null, rate: 200_000 },
        {
          hs: ['04', '07', '08', '09', '11', '15', '16', '18', '19', '20', '21', '4901', '4902', '8471', '8517', '8525', '94', '9503'],
          rate: 130_000,
        },
        // Dear watches and cosmetics pay 50 %, others 20 %: the code does not tell.
        { hs: ['3303', '3304', '3307', '9101', '9102'], rate: null },
        { hs: ['22', '24'], rate: 500_000 },
        { hs: ['71'], rate: null },
      ],
      deduct: null,
    },
  ],
}

export const china: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('cn/valuation', place, cif, remembered)],
    'tax-base': [
      stateFact('cn/tax-base', place, onDutyToo, {
        ...remembered,
        caveat: 'Consumption tax of some goods belongs to the base and is not counted.',
      }),
    ],
    'no-duty-relief': [
      stateFact('cn/no-duty-relief', place, none, {
        ...remembered,
        caveat: 'Parcel tax up to CNY 50 is waived instead.',
      }),
    ],
    'no-tax-relief': [
      stateFact('cn/no-tax-relief', place, none, {
        ...remembered,
        caveat: 'Parcel tax up to CNY 50 is waived instead.',
      }),
    ],
    'sale-scheme': [
      stateFact(
        'cn/sale-scheme',
        parcels,
        {
          scheme: 'low-value',
          name: 'Cross-border e-commerce retail import',
          ceiling: perOrder,
          importers: ['consumer'],
          excludes: alcoholAndTobacco,
        },
        {
          ...said,
          caveat: 'Only goods of the positive list sold on a registered platform, up to CNY 26,000 a person and year; others pay parcel tax.',
        },
      ),
    ],
    'sale-tax': [
      stateFact('cn/sale-tax', parcels, { base: 'goods-and-carriage', tax: null, share: 700_000 }, {
        ...said,
        caveat: '70 % of VAT; consumption tax is not counted.',
      }),
    ],
    'flat-charge-at-sale': [
      stateFact(
        'cn/cross-border-duty',
        parcels,
        {
          name: 'Cross-border e-commerce: no duty',
          replaces: 'duty',
          ceiling: perOrder,
          chargedOn: 'customs-value',
          importers: ['consumer'],
          excludes: alcoholAndTobacco,
          bands: [{ over: null, kinds: [{ hs: null, rate: 0 }], deduct: null }],
        },
        said,
      ),
    ],
    'flat-charge': [
      stateFact('cn/parcel-tax', parcels, parcelTax, {
        ...said,
        caveat: 'CNY 800 from Hong Kong, Macau and Taiwan; a single piece that can’t be divided may cost more. Which HS codes pay which rate is our reading.',
      }),
    ],
    'collection-floor': [
      stateFact(
        'cn/collection-floor',
        parcels,
        { compares: 'together', amount: { minor: 5_000, currency: 'CNY' }, inclusive: true, roundedTo: null },
        { ...said, caveat: 'Of parcel tax.' },
      ),
    ],
  },
  importTaxes: [
    taxFact(country, 'Import VAT', '13%', {
      source: sources.salesTax,
      confidence: 'secondary',
      from: '2019-04-01',
      recheckBy: '2027-02-28',
    }),
    taxFact(country, 'Import VAT', '9%', { ...said, from: '2019-04-01' }, {
      called: 'reduced',
      codes: '02 03 04 07 08 10 11 4901 4902',
    }),
    likelyReduced(country, '02 03 04 07 08 10 11 4901 4902'),
  ],
  dutyRates: [],
}
