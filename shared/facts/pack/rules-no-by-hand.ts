import { broadDuty, likelyReduced, remembered, taxFact, type CountryFacts } from './country-facts.ts'
import { cif, none, onDutyToo, relief } from './rule-shapes.ts'
import type { Ceiling } from '../relief-values.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'NO'
const place = { territory: country }
const chapters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0')).filter((chapter) => chapter !== '77')

/** Food and drink, tobacco, medicine: never under the limit nor under VOEC. */
const restricted = [...chapters(1, 24), '30']
const under3000: Ceiling = { amount: { minor: 300_000, currency: 'NOK' }, measuredOn: 'item', inclusive: false }
const under350: Ceiling = {
  amount: { minor: 35_000, currency: 'NOK' },
  measuredOn: 'customs-value',
  inclusive: false,
}
const transition = {
  to: '2023-12-31',
  source: sources.noTransition,
  confidence: 'official',
  caveat: 'Freight and insurance count; for parcels of sellers outside VOEC since 2020-04-01.',
} as const
const end = {
  from: '2024-01-01',
  source: sources.noEnd350,
  confidence: 'secondary',
  recheckBy: '2027-02-28',
} as const
const food = { called: 'food', codes: '02 03 04 07 08 0901 0902 10 11 15 16 17 18 19 20 21 2201 2202' }

export const norway: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('no/valuation', place, cif, remembered)],
    'tax-base': [stateFact('no/tax-base', place, onDutyToo, remembered)],
    'duty-relief': [stateFact('no/duty-relief/350', place, relief(under350, restricted), transition)],
    'tax-relief': [stateFact('no/tax-relief/350', place, relief(under350, restricted), transition)],
    'no-duty-relief': [stateFact('no/no-duty-relief', place, none, end)],
    'no-tax-relief': [stateFact('no/no-tax-relief', place, none, end)],
    'sale-scheme': [
      stateFact(
        'no/sale-scheme/voec',
        place,
        { scheme: 'low-value', name: 'VOEC', ceiling: under3000, importers: ['consumer'], excludes: restricted },
        {
          from: '2020-04-01',
          recheckBy: '2026-12-31',
          source: sources.noVoec,
          confidence: 'official',
          caveat: 'The seller or marketplace must be registered for VOEC; whether the scheme changes after 2026 is not known.',
        },
      ),
    ],
    'flat-charge-at-sale': [
      stateFact(
        'no/voec-duty',
        place,
        {
          name: 'VOEC: no duty',
          replaces: 'duty',
          ceiling: under3000,
          chargedOn: 'customs-value',
          importers: ['consumer'],
          excludes: restricted,
          bands: [{ over: null, kinds: [{ hs: null, rate: 0 }], deduct: null }],
        },
        { from: '2020-04-01', recheckBy: '2026-12-31', source: sources.noVoec, confidence: 'official' },
      ),
    ],
    'fee/postal-clearance': [
      stateFact(
        'no/fee/postal-clearance',
        { ...place, channel: ['post'] },
        { kind: 'unpublished', name: 'Posten clearance fee', currency: 'NOK', measuredOn: 'goods', over: null, charged: 'charges-due-at-border' },
        {
          from: '2024-01-01',
          source: sources.noEnd350,
          confidence: 'secondary',
          caveat: 'Posten takes a fee in steps by value for clearing a parcel; the steps are not known to us.',
        },
      ),
    ],
  },
  importTaxes: [
    taxFact(country, 'MVA', '25%', { source: sources.tedb, confidence: 'secondary', recheckBy: '2027-02-28' }),
    taxFact(country, 'MVA', '15%', { source: sources.tedb, confidence: 'secondary', recheckBy: '2027-02-28', caveat: 'Food and drink without alcohol; the day of the rate is not checked.' }, food),
    taxFact(country, 'MVA', '0%', { ...remembered, caveat: 'Printed books.' }, { called: 'books', codes: '4901' }),
    likelyReduced(country, `${food.codes} 4901 22`),
  ],
  dutyRates: [
    broadDuty(country, 'Free', [...chapters(25, 60), ...chapters(64, 97)].join(' '), {
      ...remembered,
      from: '2021-01-01',
      recheckBy: '2027-02-28',
      caveat: 'Industrial goods but clothes and some textiles are free, as remembered.',
    }),
    broadDuty(country, '0%~10.7%', '61 62', {
      ...remembered,
      from: '2021-01-01',
      recheckBy: '2027-02-28',
      caveat: 'Most clothes take 10.7 %, some are free, as remembered; preferences are not counted.',
    }),
  ],
}
