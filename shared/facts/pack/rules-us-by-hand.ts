import type { OpenDuty } from '../duty-values.ts'
import type { Fee } from '../fee-values.ts'
import type { Relief } from '../relief-values.ts'
import type { RuleFacts } from '../fact-set.ts'
import type { IsoDate } from '../fact.ts'
import { none } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const territory = 'US'
const everyone = ['consumer', 'business'] as const

const reliefUpTo = (minor: number): Relief => ({
  ceiling: { amount: { minor, currency: 'USD' }, measuredOn: 'goods', inclusive: true },
  importers: everyone,
  excludes: ['2203', '2204', '2205', '2206', '2207', '2208', '2401', '2402', '2403'],
})

/** Fiscal years run from 1 October. Minimum and maximum in US cents; the rate has not moved. */
const formalEntryFees: readonly (readonly [from: IsoDate, to: IsoDate | null, min: number, max: number, checked: boolean])[] = [
  ['2020-10-01', '2021-09-30', 2723, 52833, false],
  ['2021-10-01', '2022-09-30', 2775, 53840, false],
  ['2022-10-01', '2023-09-30', 2966, 57535, false],
  ['2023-10-01', '2024-09-30', 3167, 61435, false],
  ['2024-10-01', '2025-09-30', 3271, 63462, false],
  ['2025-10-01', '2026-09-30', 3358, 65150, true],
  ['2026-10-01', null, 3458, 67086, true],
]

const informalEntryFees: readonly (readonly [from: IsoDate, to: IsoDate | null, amount: number, checked: boolean])[] = [
  ['2020-10-01', '2021-09-30', 218, false],
  ['2021-10-01', '2022-09-30', 222, false],
  ['2022-10-01', '2023-09-30', 237, false],
  ['2023-10-01', '2024-09-30', 253, false],
  ['2024-10-01', '2025-09-30', 262, false],
  ['2025-10-01', null, 269, true],
]

/** Programs whose goods bear no processing fee (19 CFR 24.23(c)), as remembered. */
const freeOfProcessing = ['USMCA', 'KORUS', 'AUSFTA', 'US-SG', 'US-IL', 'US-CL', 'US-CO', 'US-PE', 'US-PA', 'US-OM', 'US-BH', 'CAFTA-DR']

const byCarrier = { territory, channel: ['courier', 'cargo'] } as const

export const usRules: RuleFacts = {
  valuation: [
    stateFact('us/valuation', { territory }, { basis: 'FOB', personalImportShare: null }, {
      source: sources.usPolicyDocs,
      confidence: 'secondary',
      caveat: 'Freight and insurance stay out of the value only where the invoice shows them apart.',
    }),
  ],
  'tax-base': [
    stateFact('us/tax-base', { territory }, { adds: ['duty'] }, {
      source: sources.usDutiesTaxes,
      confidence: 'secondary',
    }),
  ],
  'duty-relief': [
    stateFact('us/duty-relief/800', { territory }, reliefUpTo(80_000), {
      to: '2025-08-28',
      source: sources.usDutiesTaxes,
      confidence: 'secondary',
      caveat: 'USD 800 a day for each person; goods under anti-dumping orders and quotas never had it.',
    }),
    stateFact('us/duty-relief/none-china', { territory, origin: ['CN', 'HK'] }, reliefUpTo(0), {
      from: '2025-05-02',
      to: '2025-08-28',
      source: sources.memory,
      confidence: 'memory',
      caveat:
        'No relief any more for China and Hong Kong.',
    }),
  ],
  'no-duty-relief': [
    stateFact('us/no-duty-relief', { territory }, none, {
      from: '2025-08-29',
      source: sources.usDutiesTaxes,
      confidence: 'secondary',
      caveat: 'Section 321 is suspended for all countries; gifts up to USD 100 stay free.',
    }),
  ],
  'no-tax-relief': [
    stateFact('us/no-tax-relief', { territory }, none, {
      source: sources.usDutiesTaxes,
      confidence: 'secondary',
      caveat: 'None is needed: there is no federal tax on imports.',
    }),
  ],
  'open-duty': [
    stateFact<OpenDuty>('us/open-duty/mail-of-china', { territory, channel: ['post'], origin: ['CN', 'HK'] }, { code: 'us-mail-duty-open' }, {
      from: '2025-05-02',
      to: '2025-08-28',
      source: sources.memory,
      confidence: 'memory',
      caveat: 'A share of the value or USD 100 an item, as the carrier chose.',
    }),
    stateFact<OpenDuty>('us/open-duty/mail', { territory, channel: ['post'] }, { code: 'us-mail-duty-open' }, {
      from: '2025-08-29',
      to: '2026-02-27',
      source: sources.usPostal,
      confidence: 'secondary',
      caveat: 'USD 80, 160 or 200 an item by the emergency duty of the country (under 16, to 25, above 25 %), or that duty by value, as the carrier chose.',
    }),
  ],
  'layer-coverage': [
    stateFact('us/layer-coverage', { territory }, { complete: true }, {
      from: '2021-01-01',
      recheckBy: '2026-11-10',
      source: sources.usPolicyTiming,
      confidence: 'secondary',
      caveat:
        'Anti-dumping and countervailing duties are not in it. Nothing after 2026-10-09 has been confirmed.',
    }),
  ],
  'fee/entry-formal': formalEntryFees.map(([from, to, min, max, checked]) =>
    stateFact<Fee>(
      `us/fee/entry-formal/${from}`,
      byCarrier,
      {
        kind: 'share',
        name: 'Merchandise processing fee',
        currency: 'USD',
        rate: 3_464,
        measuredOn: 'customs-value',
        over: 250_000,
        min,
        max,
        charged: 'on-entry',
        waivedFor: freeOfProcessing,
      },
      {
        from,
        ...(to === null ? { recheckBy: '2027-09-30' } : { to }),
        source: from === '2026-10-01' ? sources.mpf2027 : checked ? sources.usDutiesTaxes : sources.memory,
        confidence: checked ? 'secondary' : 'memory',
      },
    ),
  ),
  'fee/entry-informal': informalEntryFees.map(([from, to, amount, checked]) =>
    stateFact<Fee>(
      `us/fee/entry-informal/${from}`,
      byCarrier,
      {
        kind: 'tiers',
        name: 'Merchandise processing fee (informal entry)',
        currency: 'USD',
        measuredOn: 'customs-value',
        tiers: [{ over: null, amount }, { over: 250_000, amount: 0 }],
        charged: 'on-entry',
        waivedFor: freeOfProcessing,
      },
      {
        from,
        ...(to === null ? { recheckBy: '2026-09-30' } : { to }),
        source: checked ? sources.usDutiesTaxes : sources.memory,
        confidence: checked ? 'secondary' : 'memory',
        caveat: `The automated fee; entries keyed by hand or by an officer cost more.${to === null ? ' That of fiscal year 2027 is not known to us.' : ''}`,
      },
    ),
  ),
  'fee/harbor': [
    stateFact(
      'us/fee/harbor',
      { territory, channel: ['cargo'] },
      {
        kind: 'share',
        name: 'Harbor maintenance fee',
        currency: 'USD',
        rate: 1_250,
        measuredOn: 'customs-value',
        over: null,
        min: null,
        max: null,
        charged: 'on-entry',
      },
      {
        source: sources.usPolicyDocs,
        confidence: 'secondary',
        caveat: 'Sea freight only; air cargo does not pay it.',
      },
    ),
  ],
  'fee/postal-clearance': [
    stateFact<Fee>('us/fee/postal-clearance/before', { territory, channel: ['post'] }, { kind: 'open', name: 'USPS customs clearance and delivery', amount: null }, {
      to: '2026-01-17',
      source: sources.memory,
      confidence: 'memory',
      caveat: 'Less than USD 9.35 where duty was collected; the earlier price lists were not at hand.',
    }),
    stateFact(
      'us/fee/postal-clearance',
      { territory, channel: ['post'] },
      {
        kind: 'tiers',
        name: 'USPS customs clearance and delivery',
        currency: 'USD',
        measuredOn: 'goods',
        tiers: [{ over: null, amount: 935 }],
        charged: 'charges-due-at-border',
      },
      { from: '2026-01-18', source: sources.usDutiesTaxes, confidence: 'secondary' },
    ),
  ],
}
