import type { LayerRule } from './layer-rule.ts'

/** Section 301 on goods of Brazil since 2026-07-22, beside the forced-labour duty. Not on Section 232 goods. */
export const us301Brazil: LayerRule = { family: 'us-301-brazil', yieldsTo: ['us-232'] }
