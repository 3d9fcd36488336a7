import type { LayerRule } from './layer-rule.ts'

/** Section 232: steel, aluminium, copper and what is made of them, vehicles, timber. Pushes other surcharges aside. */
export const us232: LayerRule = { family: 'us-232', yieldsTo: [] }
