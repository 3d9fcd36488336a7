import type { DutyRate } from '../fact-values.ts'
import type { Fact } from '../fact.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const rows: readonly (readonly [territory: string, hs: string, value: DutyRate])[] = [
  ['US', '610910', { kind: 'ad-valorem', rate: 165_000 }],
  ['US', '950300', { kind: 'free' }],
  ['US', '71171990', { kind: 'ad-valorem', rate: 110_000 }],
  ['US', '640399', { kind: 'range', min: 0, max: 100_000 }],
  ['EU', '610910', { kind: 'ad-valorem', rate: 120_000 }],
  ['EU', '950300', { kind: 'range', min: 0, max: 47_000 }],
  ['EU', '711719', { kind: 'ad-valorem', rate: 40_000 }],
  ['EU', '640399', { kind: 'range', min: 50_000, max: 80_000 }],
  ['GB', '610910', { kind: 'ad-valorem', rate: 120_000 }],
  ['GB', '950300', { kind: 'range', min: 0, max: 40_000 }],
  ['GB', '711719', { kind: 'ad-valorem', rate: 40_000 }],
]

export const dutyRates: readonly Fact<DutyRate>[] = rows.map(([territory, hs, value]) =>
  stateFact(`${territory.toLowerCase()}/duty/${hs}`, { territory, hs: [hs] }, value, {
    from: '2021-01-01',
    source: territory === 'US' ? sources.usitcRevision10 : sources.ukTariff2021,
    confidence: 'official',
    ...(territory === 'US' ? {} : { recheckBy: '2022-01-01' }),
  }),
)
