import type { Relief } from '../relief-values.ts'
import type { RuleFacts } from '../fact-set.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const territory = 'JP'

const relief: Relief = {
  ceiling: { amount: { minor: 10_000, currency: 'JPY' }, measuredOn: 'customs-value', inclusive: true },
  importers: ['consumer', 'business'],
  // Leather bags and gloves, knitwear, leather shoes, imitation jewellery that is not metal; alcohol, tobacco.
  excludes: [
    '2203', '2204', '2205', '2206', '2207', '2208', '2402', '2403',
    '420211', '420221', '420231', '420291', '4203', '61', '6403', '711790',
  ],
}

const reliefCaveat =
  'Leather bags, knitwear and leather shoes never have it; the exact list of codes is remembered, not checked.'

export const jpRules: RuleFacts = {
  valuation: [
    stateFact('jp/valuation', { territory }, { basis: 'CIF', personalImportShare: 600_000 }, {
      recheckBy: '2028-03-31',
      source: sources.jpImport,
      confidence: 'secondary',
      caveat: 'A private person’s own import is valued at 60 % of the retail price; a reform from 2028-04-01 is announced.',
    }),
  ],
  'tax-base': [
    stateFact('jp/tax-base', { territory }, { adds: ['duty'] }, {
      source: sources.jpTaxBase,
      confidence: 'secondary',
    }),
  ],
  'duty-relief': [
    stateFact('jp/duty-relief', { territory }, relief, {
      recheckBy: '2028-03-31',
      source: sources.jpImport,
      confidence: 'secondary',
      caveat: reliefCaveat,
    }),
  ],
  'tax-relief': [
    stateFact('jp/tax-relief', { territory }, relief, {
      recheckBy: '2028-03-31',
      source: sources.jpImport,
      confidence: 'secondary',
      caveat: reliefCaveat,
    }),
  ],
  'fee/postal-clearance': [
    stateFact(
      'jp/fee/postal-clearance',
      { territory, channel: ['post'] },
      {
        kind: 'tiers',
        name: 'Japan Post clearance',
        currency: 'JPY',
        measuredOn: 'goods',
        tiers: [{ over: null, amount: 200 }],
        charged: 'charges-due-at-border',
      },
      { source: sources.memory, confidence: 'memory', recheckBy: '2026-06-30' },
    ),
  ],
}
