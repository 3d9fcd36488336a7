import type { LayerRule } from './layer-rule.ts'

/** Section 122 surcharge, 2026-02-24 to 2026-07-23. Not on Section 232 goods. */
export const us122: LayerRule = { family: 'us-122', yieldsTo: ['us-232'] }
