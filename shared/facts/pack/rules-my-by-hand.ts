import { likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'MY'
const place = { territory: country }
const byAir = { territory: country, channel: ['post', 'courier'] } as const
const lowValue = { source: sources.myLowValue, confidence: 'secondary' } as const
const cif500 = relief(upTo(50_000, 'MYR', 'customs-value'))

export const malaysia: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('my/valuation', place, cif, { ...lowValue })],
    'tax-base': [stateFact('my/tax-base', place, onDutyToo, remembered)],
    'duty-relief': [
      stateFact('my/duty-relief', byAir, cif500, {
        ...lowValue,
        caveat: 'By air or courier; whether every post office grants it is not checked.',
      }),
    ],
    'tax-relief': [
      stateFact('my/tax-relief', byAir, cif500, {
        ...lowValue,
        caveat: 'At the border only; a registered seller owes sales tax at the sale since 2024.',
      }),
    ],
    'sale-scheme': [
      stateFact(
        'my/sale-scheme',
        place,
        {
          scheme: 'low-value',
          name: 'Sales tax on low-value goods',
          ceiling: upTo(50_000, 'MYR', 'item'),
          importers: ['consumer'],
          excludes: alcoholAndTobacco,
        },
        {
          ...lowValue,
          from: '2024-01-01',
          recheckBy: '2027-02-28',
          caveat: 'Sellers with RM 500,000 of such sales in 12 months must register; below that no sales tax is due.',
        },
      ),
    ],
    'sale-tax': [
      stateFact(
        'my/sale-tax',
        place,
        { base: 'goods', tax: { name: 'Sales tax on low-value goods (LVG)', rate: 100_000 }, share: 1_000_000 },
        {
          ...lowValue,
          from: '2024-01-01',
          recheckBy: '2027-02-28',
          caveat: '10 % of the price alone, whatever the goods; freight and insurance stay out.',
        },
      ),
    ],
  },
  importTaxes: [
    taxFact(country, 'Sales tax (SST)', '10%', {
      source: sources.salesTax,
      confidence: 'secondary',
      recheckBy: '2026-06-30',
      caveat: 'Sales tax; some goods pay 5 % and some are exempt, which the pack does not tell apart.',
    }),
    likelyReduced(country),
  ],
  dutyRates: [],
}
