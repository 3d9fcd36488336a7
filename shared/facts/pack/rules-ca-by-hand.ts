import type { Relief } from '../relief-values.ts'
import type { RegionalTax } from '../tax-values.ts'
import type { RuleFacts } from '../fact-set.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const territory = 'CA'

const relief = (minor: number): Relief => ({
  ceiling: { amount: { minor, currency: 'CAD' }, measuredOn: 'customs-value', inclusive: true },
  importers: ['consumer', 'business'],
  excludes: ['2203', '2204', '2205', '2206', '2207', '2208', '2401', '2402', '2403', '490199'],
})

const anyParcel = { territory, channel: ['post', 'courier'] } as const
const courierFromNeighbours = { territory, channel: ['courier'], shipFrom: ['US', 'MX'] } as const
const cusma = { from: '2020-07-01', source: sources.caThresholds, confidence: 'secondary' } as const
const booksCaveat = 'Books bought from abroad never have it, as remembered.'

const hst = (rate: number) => ({ mode: 'instead', tax: { name: 'HST', rate } }) as const
const beside = (name: 'PST' | 'QST', rate: number) => ({ mode: 'beside', tax: { name, rate } }) as const

const byProvince = (novaScotia: number): RegionalTax => ({
  regions: {
    BC: beside('PST', 70_000),
    MB: beside('PST', 70_000),
    NB: hst(150_000),
    NL: hst(150_000),
    NS: hst(novaScotia),
    ON: hst(130_000),
    PE: hst(150_000),
    QC: beside('QST', 99_750),
    SK: beside('PST', 60_000),
  },
})
const provinces = {
  source: sources.salesTax,
  confidence: 'secondary',
  caveat: 'The border takes it of consumers; books, children’s clothes and other goods with a provincial rebate are not told apart.',
} as const

export const caRules: RuleFacts = {
  valuation: [
    stateFact('ca/valuation', { territory }, { basis: 'FOB', personalImportShare: null }, {
      source: sources.memory,
      confidence: 'memory',
      caveat: 'Freight from the place of direct shipment stays out.',
    }),
  ],
  'tax-base': [
    stateFact('ca/tax-base', { territory }, { adds: ['duty'] }, { source: sources.memory, confidence: 'memory' }),
  ],
  'duty-relief': [
    stateFact('ca/duty-relief/20', anyParcel, relief(2_000), {
      source: sources.caThresholds,
      confidence: 'secondary',
      caveat: booksCaveat,
    }),
    stateFact('ca/duty-relief/cusma-courier', courierFromNeighbours, relief(15_000), {
      ...cusma,
      caveat: 'By place of direct shipment, whatever the origin.',
    }),
  ],
  'tax-relief': [
    stateFact('ca/tax-relief/20', anyParcel, relief(2_000), {
      source: sources.caThresholds,
      confidence: 'secondary',
      caveat: booksCaveat,
    }),
    stateFact('ca/tax-relief/cusma-courier', courierFromNeighbours, relief(4_000), {
      ...cusma,
      caveat: 'By place of direct shipment, whatever the origin.',
    }),
  ],
  'regional-tax': [
    stateFact('ca/tax-by-province/2025', { territory }, byProvince(140_000), {
      ...provinces,
      from: '2025-04-01',
      recheckBy: '2027-02-28',
    }),
    stateFact('ca/tax-by-province/before', { territory }, byProvince(150_000), { ...provinces, to: '2025-03-31' }),
  ],
  'fee/postal-clearance': [
    stateFact(
      'ca/fee/postal-clearance',
      { territory, channel: ['post'] },
      {
        kind: 'tiers',
        name: 'Canada Post handling',
        currency: 'CAD',
        measuredOn: 'goods',
        tiers: [{ over: null, amount: 995 }],
        charged: 'charges-due-at-border',
      },
      { source: sources.caPostFee, confidence: 'secondary' },
    ),
  ],
}
