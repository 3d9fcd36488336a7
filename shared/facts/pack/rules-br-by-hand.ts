import type { FlatBand, FlatCharge } from '../flat-charge.ts'
import { remembered, taxFact, unknownTax, type CountryFacts } from './country-facts.ts'
import { alcoholAndTobacco, cif, none, upTo } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const country = 'BR'
const place = { territory: country }
const parcels = { territory: country, channel: ['post', 'courier'] } as const
const usd3000 = upTo(300_000, 'USD', 'customs-value')
const rules = { source: sources.brRemessa, confidence: 'secondary' } as const
const books = '4901'

/** Medicine for own use free of duty since 2024-08-01; books are immune. */
const band = (over: number | null, rate: number, deductUsd = 0, freeMedicine = false): FlatBand => ({
  over,
  kinds: [{ hs: null, rate }, { hs: freeMedicine ? [books, '3003', '3004'] : [books], rate: 0 }],
  deduct: deductUsd === 0 ? null : { minor: deductUsd * 100, currency: 'USD' },
})

const flat = (name: string, ...bands: readonly FlatBand[]): FlatCharge => ({
  name,
  replaces: 'duty',
  ceiling: usd3000,
  chargedOn: 'customs-value',
  importers: ['consumer'],
  excludes: alcoholAndTobacco,
  bands,
})

const bands2024 = [band(null, 200_000, 0, true), band(5_000, 600_000, 20, true)]
const icms20 = { mode: 'instead', tax: { name: 'ICMS', rate: 200_000 } } as const
const dearStates = ['AC', 'AL', 'BA', 'CE', 'MG', 'PB', 'PI', 'RN', 'RR', 'SE']
const since = '2023-08-01'

export const brazil: CountryFacts = {
  country,
  rules: {
    valuation: [stateFact('br/valuation', place, cif, rules)],
    'tax-base': [
      stateFact('br/tax-base', place, { adds: ['duty'], includesItself: true }, {
        ...rules,
        caveat: 'ICMS is part of its own base ("por dentro").',
      }),
    ],
    'no-duty-relief': [stateFact('br/no-duty-relief', place, none, rules)],
    'no-tax-relief': [
      stateFact('br/no-tax-relief', place, none, {
        ...rules,
        caveat: 'ICMS is due on every parcel.',
      }),
    ],
    'sale-scheme': [
      stateFact(
        'br/sale-scheme',
        parcels,
        {
          scheme: 'low-value',
          name: 'Remessa Conforme',
          ceiling: usd3000,
          importers: ['consumer'],
          excludes: alcoholAndTobacco,
        },
        {
          ...remembered,
          from: since,
          recheckBy: '2026-12-31',
          caveat: 'The shop or its platform must be certified; others pay 60 % at the border.',
        },
      ),
    ],
    'sale-tax': [
      stateFact('br/sale-tax', place, { base: 'tax-base', tax: null, share: 1_000_000 }, {
        ...rules,
        from: since,
      }),
    ],
    'flat-charge-at-sale': [
      stateFact('br/remessa-conforme/2023', parcels, flat('II (Remessa Conforme)', band(null, 0), band(5_000, 600_000)), {
        ...remembered,
        from: since,
        to: '2024-07-31',
      }),
      stateFact('br/remessa-conforme/2024', parcels, flat('II (Remessa Conforme)', ...bands2024), {
        source: sources.brRemessaPress,
        confidence: 'secondary',
        from: '2024-08-01',
        recheckBy: '2026-06-30',
        caveat: 'Of the customs value, freight in it; an end of the 20 % was under debate for 2026 and is not confirmed.',
      }),
    ],
    'flat-charge': [
      stateFact('br/simplified/before', parcels, flat('II (simplified taxation, RTS)', band(null, 600_000)), {
        ...rules,
        to: '2024-07-31',
      }),
      stateFact('br/simplified', parcels, flat('II (simplified taxation, RTS)', band(null, 600_000, 0, true)), {
        ...rules,
        from: '2024-08-01',
        recheckBy: '2026-12-31',
        caveat: 'Outside Remessa Conforme: 60 % of everything up to USD 3,000, nothing taken off.',
      }),
    ],
    'regional-tax': [
      stateFact('br/icms-by-state', place, { regions: Object.fromEntries(dearStates.map((state) => [state, icms20])) }, {
        from: '2025-04-01',
        recheckBy: '2027-02-28',
        source: sources.brIcms,
        confidence: 'secondary',
        caveat: 'The list of states that take 20 % is not checked against the states’ own laws.',
      }),
    ],
  },
  importTaxes: [
    unknownTax(
      country,
      'before-2023',
      null,
      'ICMS differed by state before the common 17 % of June 2023.',
      '2023-06-22',
    ),
    taxFact(country, 'ICMS', '17%', {
      from: '2023-06-23',
      recheckBy: '2027-02-28',
      ...rules,
      caveat: 'ICMS; ten states take 20 % since 2025-04-01, and its first day is remembered.',
    }),
    taxFact(country, 'ICMS', '0%', { ...remembered, caveat: 'Books are immune.' }, {
      called: 'books',
      codes: books,
    }),
    unknownTax(
      country,
      'medicine',
      '3003 3004',
      'Whether a state frees medicine for own use from ICMS is not known.',
    ),
  ],
  dutyRates: [],
}
