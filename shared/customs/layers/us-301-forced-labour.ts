import type { LayerRule } from './layer-rule.ts'

/** Section 301 of 2026 against forced labour, 60 economies, flat or capped together with the tariff rate. Not on Section 232 goods. */
export const us301ForcedLabour: LayerRule = { family: 'us-301-forced-labour', yieldsTo: ['us-232'] }
