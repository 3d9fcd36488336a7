import type { LayerRule } from './layer-rule.ts'

/** Section 301 on goods of China: lists 1 to 4A and the four-year review. Beside everything else, 232 included. */
export const us301China: LayerRule = { family: 'us-301-china', yieldsTo: [] }
