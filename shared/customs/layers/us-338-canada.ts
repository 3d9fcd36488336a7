import type { LayerRule } from './layer-rule.ts'

/** Section 338 on vehicles, dairy and alcohol of Canada since 2026-08-22. */
export const us338Canada: LayerRule = { family: 'us-338-canada', yieldsTo: [] }
