import type { Fact } from '#shared/facts/fact.ts'
import type { GoodsKind } from './goods-kinds.ts'

/** What has to be met or shown before the first sale, by the name sellers know it under. */
export type Scheme =
  | 'ce' | 'rohs' | 'red' | 'reach' | 'weee' | 'battery' | 'toy' | 'cpnp' | 'gpsr' | 'ppe' | 'food-contact' | 'food' | 'textile-label'
  | 'medical' | 'ukca' | 'scpn' | 'fcc' | 'cpc' | 'fda' | 'button-cell' | 'panel-wood' | 'ised' | 'rcm' | 'pse' | 'kc'

/** `heavy`: tests by a laboratory, or registration before sale. `medium`: documents and a responsible person. `light`: a label or mark. */
export type Burden = 'heavy' | 'medium' | 'light'

export interface ComplianceAsk {
  readonly scheme: Scheme
  /** Any of these kinds; `any` is everything sold to consumers. */
  readonly kinds: readonly GoodsKind[] | 'any'
  readonly burden: Burden
}

export type ComplianceFact = Fact<ComplianceAsk>
