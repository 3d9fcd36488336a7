import type { Relief } from '../fact-values.ts'
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
