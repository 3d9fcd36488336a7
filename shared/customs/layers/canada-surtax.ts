import type { LayerRule } from './layer-rule.ts'

/** Canada's answer to tariffs of the United States, on goods of theirs: on top of the tariff's own duty. */
export const canadaSurtax: LayerRule = { family: 'canada-surtax', yieldsTo: [] }
