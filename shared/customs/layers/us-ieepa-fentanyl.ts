import type { LayerRule } from './layer-rule.ts'

/** IEEPA duties on goods of China, Canada and Mexico, 2025-02-04 to 2026-02-23. */
export const usIeepaFentanyl: LayerRule = { family: 'us-ieepa-fentanyl', yieldsTo: [] }
