import type { Relief } from '../relief-values.ts'
import type { RuleFacts } from '../fact-set.ts'
import { none } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const territory = 'GB'
const exciseGoods = ['2203', '2204', '2205', '2206', '2207', '2208', '2401', '2402', '2403']
const andPerfume = [...exciseGoods, '3303']

const goodsUpTo = (minor: number) =>
  ({ amount: { minor, currency: 'GBP' }, measuredOn: 'goods', inclusive: true }) as const

const relief = (minor: number): Relief => ({
  ceiling: goodsUpTo(minor),
  importers: ['consumer', 'business'],
  excludes: andPerfume,
})

/** Great Britain; Northern Ireland follows the Union's rules for parcels from outside and is not told apart here. */
export const gbRules: RuleFacts = {
  valuation: [
    stateFact('gb/valuation', { territory }, { basis: 'CIF', personalImportShare: null }, {
      source: sources.zonos,
      confidence: 'secondary',
    }),
  ],
  'tax-base': [
    stateFact('gb/tax-base', { territory }, { adds: ['duty'] }, {
      source: sources.zonos,
      confidence: 'secondary',
      caveat: 'A carrier that adds its own fee charges VAT on that as well.',
    }),
  ],
  'duty-relief': [
    stateFact('gb/duty-relief/135', { territory }, relief(13_500), {
      from: '2021-01-01',
      recheckBy: '2027-04-01',
      source: sources.gbBudget2025,
      confidence: 'secondary',
      caveat: 'Ends by March 2029 at the latest.',
    }),
  ],
  'tax-relief': [
    stateFact('gb/tax-relief/15', { territory }, relief(1_500), {
      to: '2020-12-31',
      source: sources.gbLowValue,
      confidence: 'secondary',
    }),
  ],
  'no-tax-relief': [
    stateFact('gb/no-tax-relief', { territory }, none, {
      from: '2021-01-01',
      source: sources.gbLowValue,
      confidence: 'secondary',
    }),
  ],
  'sale-scheme': [
    stateFact(
      'gb/sale-scheme/135',
      { territory },
      {
        scheme: 'low-value',
        name: 'UK VAT at the sale',
        ceiling: goodsUpTo(13_500),
        importers: ['consumer'],
        excludes: exciseGoods,
      },
      {
        from: '2021-01-01',
        recheckBy: '2027-04-01',
        source: sources.gbLowValueHmrc,
        confidence: 'official',
        caveat: 'The seller, or the marketplace in its place, must be registered for UK VAT.',
      },
    ),
  ],
  'fee/postal-clearance': [
    stateFact(
      'gb/fee/postal-clearance',
      { territory, channel: ['post'] },
      {
        kind: 'tiers',
        name: 'Royal Mail handling',
        currency: 'GBP',
        measuredOn: 'goods',
        tiers: [{ over: null, amount: 800 }],
        charged: 'charges-due-at-border',
      },
      {
        source: sources.memory,
        confidence: 'memory',
        recheckBy: '2026-06-30',
        caveat: 'GBP 8; Parcelforce charges more.',
      },
    ),
  ],
}
