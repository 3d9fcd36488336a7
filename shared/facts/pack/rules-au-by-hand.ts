import type { Ceiling, Relief } from '../relief-values.ts'
import type { RuleFacts } from '../fact-set.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const territory = 'AU'
const alcoholAndTobacco = ['2203', '2204', '2205', '2206', '2207', '2208', '2401', '2402', '2403']

const ceiling: Ceiling = {
  amount: { minor: 100_000, currency: 'AUD' },
  measuredOn: 'customs-value',
  inclusive: true,
}

const relief: Relief = { ceiling, importers: ['consumer', 'business'], excludes: alcoholAndTobacco }

const biosecurity = (amount: number) =>
  ({
    kind: 'tiers',
    name: 'Biosecurity full import declaration charge',
    currency: 'AUD',
    measuredOn: 'customs-value',
    tiers: [{ over: null, amount: 0 }, { over: 100_000, amount }],
    charged: 'on-entry',
  }) as const

const charges = { source: sources.auImportCharge, confidence: 'official', recheckBy: '2026-06-30' } as const
const chargesCaveat = 'As published about 2024; indexed since.'

export const auRules: RuleFacts = {
  valuation: [
    stateFact('au/valuation', { territory }, { basis: 'FOB', personalImportShare: null }, {
      source: sources.auValuation,
      confidence: 'secondary',
    }),
  ],
  'tax-base': [
    stateFact('au/tax-base', { territory }, { adds: ['duty', 'freight-and-insurance'] }, {
      source: sources.auTaxBase,
      confidence: 'official',
    }),
  ],
  'duty-relief': [
    stateFact('au/duty-relief', { territory }, relief, {
      source: sources.auImportCharge,
      confidence: 'secondary',
    }),
  ],
  'tax-relief': [
    stateFact('au/tax-relief', { territory }, relief, {
      source: sources.auLowValue,
      confidence: 'secondary',
      caveat: 'At the border only; a registered seller owes GST at the sale.',
    }),
  ],
  'sale-scheme': [
    stateFact(
      'au/sale-scheme',
      { territory },
      {
        scheme: 'low-value',
        name: 'GST on low-value goods',
        ceiling,
        importers: ['consumer'],
        excludes: alcoholAndTobacco,
      },
      {
        from: '2018-07-01',
        source: sources.auLowValue,
        confidence: 'official',
        caveat: 'Sellers with AUD 75,000 a year of Australian sales must register; below that no GST is due.',
      },
    ),
  ],
  'fee/import-processing': [
    stateFact(
      'au/fee/import-processing',
      { territory },
      {
        kind: 'tiers',
        name: 'Import processing charge',
        currency: 'AUD',
        measuredOn: 'customs-value',
        tiers: [
          { over: null, amount: 0 },
          { over: 100_000, amount: 5_000 },
          { over: 999_999, amount: 15_200 },
        ],
        charged: 'on-entry',
      },
      { ...charges, caveat: chargesCaveat },
    ),
  ],
  'fee/biosecurity': [
    stateFact('au/fee/biosecurity/air', { territory, channel: ['post', 'courier'] }, biosecurity(4_500), {
      ...charges,
      caveat: chargesCaveat,
    }),
    stateFact('au/fee/biosecurity/sea', { territory, channel: ['cargo'] }, biosecurity(6_600), {
      ...charges,
      caveat: `${chargesCaveat} The sea charge; air cargo pays AUD 45.`,
    }),
  ],
}
