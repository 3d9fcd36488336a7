import type { CountryFacts } from './country-facts.ts'
import type { Fee } from '../fee-values.ts'
import { broadDuty, remembered, taxFact } from './country-facts.ts'
import { alcoholAndTobacco, fob, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'NZ'
const place = { territory: country }
const since = '2019-12-01'
const thousand = upTo(100_000, 'NZD', 'goods')
const official = { source: sources.nzFees, confidence: 'official' } as const

const entryFee = (amount: number): Fee => ({
  kind: 'tiers',
  name: 'Import entry transaction fee (IETF)',
  currency: 'NZD',
  measuredOn: 'goods',
  tiers: [{ over: null, amount: 0 }, { over: 100_000, amount }],
  charged: 'on-entry',
})
const feeCaveat = 'The import entry transaction fee with GST; goods above NZD 1,000 alone.'

/** One statement for couriers, one for ships; by post the carrier is charged by the kilogram. */
const lowValueLevy = (channel: 'courier' | 'cargo', amount: number) =>
  stateFact<Fee>(
    `nz/fee/low-value-levy/${channel}`,
    { ...place, channel: [channel] },
    {
      kind: 'tiers',
      name: 'Low-value goods levy',
      currency: 'NZD',
      measuredOn: 'goods',
      tiers: [{ over: null, amount }, { over: 100_000, amount: 0 }],
      charged: 'every-consignment',
    },
    {
      from: '2026-04-01',
      recheckBy: '2027-03-31',
      source: sources.nzLowValueLevy,
      confidence: 'secondary',
      caveat: 'The low-value goods levy of Customs and MPI with GST; above NZD 1,000 other levies are due, which we do not know.',
    },
  )

export const newZealand: CountryFacts = {
  country,
  rules: {
    valuation: [
      stateFact('nz/valuation', place, fob, {
        source: sources.nzCharges,
        confidence: 'official',
        caveat: 'Duty on the price of the goods alone.',
      }),
    ],
    'tax-base': [
      stateFact('nz/tax-base', place, { adds: ['duty', 'freight-and-insurance'] }, {
        source: sources.nzCharges,
        confidence: 'official',
      }),
    ],
    'duty-relief': [stateFact('nz/duty-relief', place, relief(thousand), { ...remembered, from: since })],
    'tax-relief': [
      stateFact('nz/tax-relief', place, relief(thousand), {
        ...remembered,
        from: since,
        caveat: 'At the border only; a registered seller owes GST at the sale.',
      }),
    ],
    'sale-scheme': [
      stateFact(
        'nz/sale-scheme',
        place,
        {
          scheme: 'low-value',
          name: 'GST on low-value goods',
          ceiling: upTo(100_000, 'NZD', 'item'),
          importers: ['consumer'],
          excludes: alcoholAndTobacco,
        },
        {
          ...remembered,
          from: since,
          caveat: 'Sellers with NZD 60,000 a year of New Zealand sales must register; below that no GST is due.',
        },
      ),
    ],
    'collection-floor': [
      stateFact(
        'nz/collection-floor',
        place,
        { compares: 'together', amount: { minor: 6_000, currency: 'NZD' }, inclusive: false, roundedTo: null },
        {
          to: '2019-11-30',
          source: sources.nzCharges,
          confidence: 'official',
          caveat: 'Where it was waived the entry fees were as well.',
        },
      ),
    ],
    'fee/import-processing': [
      stateFact('nz/fee/entry/2020', place, entryFee(2_926), {
        ...official,
        from: since,
        to: '2021-06-30',
        caveat: feeCaveat,
      }),
      stateFact('nz/fee/entry/2021', place, entryFee(3_303), {
        ...official,
        from: '2021-07-01',
        to: '2023-06-30',
        caveat: `${feeCaveat} The day on which it became NZD 38.53 is not known; 2023-07-01 is taken.`,
      }),
      stateFact('nz/fee/entry/2023', place, entryFee(3_853), {
        ...official,
        from: '2023-07-01',
        to: '2024-06-30',
        caveat: feeCaveat,
      }),
      stateFact('nz/fee/entry/2024', place, entryFee(4_008), {
        ...official,
        from: '2024-07-01',
        to: '2025-06-30',
        caveat: feeCaveat,
      }),
      stateFact('nz/fee/entry/2025', place, entryFee(5_344), {
        ...official,
        from: '2025-07-01',
        to: '2026-03-31',
        caveat: feeCaveat,
      }),
      lowValueLevy('courier', 254),
      lowValueLevy('cargo', 240),
    ],
    'fee/biosecurity': [
      stateFact(
        'nz/fee/biosecurity',
        place,
        {
          kind: 'tiers',
          name: 'Biosecurity system entry levy (BSEL)',
          currency: 'NZD',
          measuredOn: 'goods',
          tiers: [{ over: null, amount: 0 }, { over: 100_000, amount: 5_336 }],
          charged: 'on-entry',
        },
        {
          ...official,
          from: '2024-07-01',
          to: '2026-03-31',
          caveat: 'The biosecurity system entry levy, NZD 46.40 and GST; its amount before July 2024 is not known.',
        },
      ),
      stateFact(
        'nz/fee/levies-2026',
        place,
        { kind: 'unpublished', name: 'Goods levies of Customs and MPI', currency: 'NZD', measuredOn: 'goods', over: 100_000, charged: 'on-entry' },
        {
          ...official,
          from: '2026-04-01',
          recheckBy: '2027-03-31',
          caveat: 'Above NZD 1,000 levies of Customs and MPI took the place of the fees on 2026-04-01; their amounts are not known to us.',
        },
      ),
    ],
  },
  importTaxes: [
    taxFact(country, 'GST', '15%', {
      source: sources.nzCharges,
      confidence: 'official',
      recheckBy: '2027-02-28',
      caveat: 'No reduced rates, as remembered.',
    }),
  ],
  dutyRates: [
    broadDuty(country, '10%', '61 62 64', {
      ...remembered,
      recheckBy: '2026-06-30',
      caveat: 'Most clothes and shoes, as remembered; a few lines differ and preferences are not counted.',
    }),
    broadDuty(country, 'Free', '4901 8471 8517', { ...remembered, recheckBy: '2026-06-30' }),
  ],
}
