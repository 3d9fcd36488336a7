import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import type { SelectorPack } from '#shared/contract/selector-pack.ts'
import type { SiteName } from '../sites/page-reading.ts'
import type { FreightRate, GoodsChoice, PanelData, ProductMemory, Spoken } from './panel-data.ts'
import type { ListBadges, SeenList } from './seen-list.ts'

/**
 * What a content script may ask of the background. Each is parsed there; a page's own script cannot send any.
 * `panel` and `list` answer null where the seller has switched the site off.
 */
export interface BackgroundCalls {
  /** Whether the seller wants the site looked at, and newer places to read, where there are. */
  start: { ask: { site: SiteName }; answer: { readonly on: boolean; readonly selectors: SelectorPack['selectors'] | null } }
  panel: { ask: { product: ResearchProduct }; answer: PanelData | null }
  remember: { ask: { product: ResearchProduct; memory: ProductMemory }; answer: PanelData | null }
  freight: { ask: { product: ResearchProduct; freight: FreightRate | null }; answer: PanelData | null }
  weights: { ask: { product: ResearchProduct; weights: ScoreWeights }; answer: PanelData | null }
  save: { ask: { product: ResearchProduct }; answer: PanelData | null }
  spoken: { ask: Record<string, never>; answer: Spoken }
  goods: { ask: { query: string }; answer: readonly GoodsChoice[] }
  /** Keeps how the seller likes the panel. */
  arrange: { ask: { what: 'collapsed' | 'formShown'; is: boolean }; answer: null }
  list: { ask: { list: SeenList }; answer: ListBadges | null }
  table: { ask: { list: SeenList }; answer: null }
}

export type CallName = keyof BackgroundCalls
export type Ask<Name extends CallName> = BackgroundCalls[Name]['ask']
export type Answer<Name extends CallName> = BackgroundCalls[Name]['answer']
