import type { LayerRule } from './layer-rule.ts'

/** Anti-dumping and countervailing duties of the EU and Great Britain: beside everything else, by product and maker. */
export const tradeRemedy: LayerRule = { family: 'trade-remedy', yieldsTo: [] }
