import type { SeenProduct } from '#shared/contract/extension-api.ts'
import type { FreightRate, GoodsChoice, Language, PanelData, ProductMemory } from './panel-data.ts'

/** What a content script may ask of the background. Each is parsed there; a page's own script cannot send any. */
export interface BackgroundCalls {
  panel: { ask: { product: SeenProduct }; answer: PanelData }
  remember: { ask: { product: SeenProduct; memory: ProductMemory }; answer: PanelData }
  freight: { ask: { product: SeenProduct; freight: FreightRate | null }; answer: PanelData }
  language: { ask: Record<string, never>; answer: Language }
  goods: { ask: { query: string }; answer: readonly GoodsChoice[] }
  collapse: { ask: { collapsed: boolean }; answer: null }
}

export type CallName = keyof BackgroundCalls
export type Ask<Name extends CallName> = BackgroundCalls[Name]['ask']
export type Answer<Name extends CallName> = BackgroundCalls[Name]['answer']
