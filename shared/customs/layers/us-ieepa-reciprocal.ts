import type { LayerRule } from './layer-rule.ts'

/** IEEPA reciprocal duties, 2025-04-05 to 2026-02-23. Not on Section 232 goods. */
export const usIeepaReciprocal: LayerRule = { family: 'us-ieepa-reciprocal', yieldsTo: ['us-232'] }
