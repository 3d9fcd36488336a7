import type { FlatBand, FlatCharge } from '../flat-charge.ts'
import { likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, onDutyToo, open, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'MX'
const place = { territory: country }
const courier = { territory: country, channel: ['courier'] } as const
const fromNeighbours = { ...courier, shipFrom: ['US', 'CA'] } as const

const band = (over: number | null, rate: number): FlatBand => ({ over, kinds: [{ hs: null, rate }], deduct: null })

/** Books and food without VAT are left to the tariff: for them the flat rate would be too much. */
const globalRate = (...bands: readonly FlatBand[]): FlatCharge => ({
  name: 'Global rate of couriers',
  replaces: 'duty-and-tax',
  ceiling: upTo(250_000, 'USD', 'customs-value'),
  chargedOn: 'customs-value',
  importers: ['consumer', 'business'],
  excludes: [...alcoholAndTobacco, '4901'],
  bands,
})

const fifty = upTo(5_000, 'USD', 'customs-value')
const treaty = { from: '2020-07-01', source: sources.mxGlobalRate, confidence: 'secondary' } as const
const neighbours = {
  source: sources.mxRules,
  confidence: 'secondary',
  caveat: 'Above USD 117 sources differ on whether goods must be made in North America; shipping from there is taken to be enough.',
} as const

export const mexico: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('mx/valuation', place, cif, remembered)],
    'tax-base': [
      stateFact('mx/tax-base', place, onDutyToo, {
        ...remembered,
        caveat: 'The customs processing right (DTA) belongs to the base and is not counted.',
      }),
    ],
    'duty-relief': [
      stateFact('mx/duty-relief/neighbours', fromNeighbours, relief(fifty), treaty),
    ],
    'tax-relief': [
      stateFact('mx/tax-relief/neighbours', fromNeighbours, relief(fifty), treaty),
    ],
    'no-duty-relief': [
      stateFact('mx/no-duty-relief', place, { none: true }, {
        ...remembered,
        caveat: 'But for couriers from the US and Canada; post may have a relief we do not know.',
      }),
    ],
    'no-tax-relief': [
      stateFact('mx/no-tax-relief', place, { none: true }, {
        ...remembered,
        caveat: 'But for couriers from the US and Canada; post may have a relief we do not know.',
      }),
    ],
    'flat-charge': [
      stateFact('mx/global-rate/2020-07', courier, globalRate(band(null, 190_000)), {
        ...remembered,
        from: '2020-07-01',
        to: '2024-12-31',
        caveat: 'As in 2025; that it held since the treaty began is remembered.',
      }),
      stateFact('mx/global-rate/neighbours/2020-07', fromNeighbours, globalRate(band(null, 170_000), band(11_700, 190_000)), {
        ...remembered,
        from: '2020-07-01',
        to: '2024-12-31',
        caveat: 'As in 2025; that it held since the treaty began is remembered.',
      }),
      stateFact('mx/global-rate/2025-01', courier, globalRate(band(null, 190_000)), {
        from: '2025-01-01',
        to: '2025-08-14',
        source: sources.mxGlobalRateBefore,
        confidence: 'secondary',
      }),
      stateFact('mx/global-rate/2025-08', courier, globalRate(band(null, 335_000)), {
        from: '2025-08-15',
        recheckBy: '2027-02-28',
        source: sources.mxGlobalRate,
        confidence: 'secondary',
        caveat: 'Goods of treaty countries up to USD 1 have none; other treaty preferences need a normal entry.',
      }),
      stateFact('mx/global-rate/neighbours', fromNeighbours, globalRate(band(null, 170_000), band(11_700, 190_000)), {
        ...neighbours,
        from: '2025-01-01',
        recheckBy: '2027-02-28',
      }),
    ],
    'fee/import-processing': [
      stateFact('mx/fee/dta', courier, open('Customs processing right (DTA)', { minor: 42_544, currency: 'MXN' }), {
        source: sources.mxRules,
        confidence: 'secondary',
        recheckBy: '2026-06-30',
        caveat: 'The customs processing right (DTA) of 2025, due for an entry even where duty and VAT are not; couriers share it between parcels.',
      }),
    ],
  },
  importTaxes: [
    taxFact(country, 'IVA', '16%', { source: sources.salesTax, confidence: 'secondary', recheckBy: '2027-02-28' }),
    taxFact(country, 'IVA', '0%', { ...remembered, caveat: 'Books and plain food.' }, {
      called: 'zero',
      codes: '02 03 04 07 08 0901 0902 10 11 4901',
    }),
    likelyReduced(country, '02 03 04 07 08 10 11 4901'),
  ],
  dutyRates: [],
}
