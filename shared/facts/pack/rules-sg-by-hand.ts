import { broadDuty, remembered, taxHistory, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, none, onDutyToo, relief, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'SG'
const place = { territory: country }
const iras = { source: sources.sgGst, confidence: 'official' } as const
const rate = { source: sources.salesTax, confidence: 'secondary' } as const
const customs = { source: sources.sgCopy, confidence: 'secondary' } as const
const dutiable = [...alcoholAndTobacco, '2710', '87']

export const singapore: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('sg/valuation', place, cif, customs)],
    'tax-base': [stateFact('sg/tax-base', place, onDutyToo, iras)],
    'no-duty-relief': [
      stateFact('sg/no-duty-relief', place, none, {
        ...customs,
        caveat: 'None is needed: but for alcohol, tobacco, vehicles and petroleum nothing is dutiable.',
      }),
    ],
    'tax-relief': [
      stateFact('sg/tax-relief', { ...place, channel: ['post', 'courier'] }, relief(upTo(40_000, 'SGD', 'customs-value'), dutiable), {
        ...iras,
        caveat: 'By air or post, on the CIF value; a registered seller owes GST at the sale since 2023.',
      }),
    ],
    'no-tax-relief': [
      stateFact('sg/no-tax-relief', { ...place, channel: ['cargo'] }, none, {
        ...iras,
        caveat: 'Goods by sea or land have none; air cargo has.',
      }),
    ],
    'sale-scheme': [
      stateFact(
        'sg/sale-scheme',
        { ...place, channel: ['post', 'courier'] },
        {
          scheme: 'low-value',
          name: 'GST on low-value goods (OVR)',
          ceiling: upTo(40_000, 'SGD', 'item'),
          importers: ['consumer'],
          excludes: dutiable,
        },
        {
          ...iras,
          from: '2023-01-01',
          recheckBy: '2027-02-28',
          caveat: 'For goods by air or post; sellers register above SGD 1 million of sales worldwide and SGD 100,000 to Singapore, as remembered.',
        },
      ),
    ],
  },
  importTaxes: taxHistory(country, 'GST', [
    [null, '7%', remembered],
    ['2023-01-01', '8%', rate],
    ['2024-01-01', '9%', { ...rate, recheckBy: '2027-02-28' }],
  ]),
  dutyRates: [
    broadDuty(country, 'Free', '', {
      ...customs,
      caveat: 'All goods but alcohol, tobacco, vehicles and petroleum.',
    }),
    broadDuty(country, 'excise duty by litre, kilogram or value', dutiable.join(' '), {
      ...customs,
      caveat: 'Bicycles and parts of this chapter are free; the code list is coarse.',
    }),
    broadDuty(country, 'Free', '8712 8714 8715 8716', customs),
  ],
}
