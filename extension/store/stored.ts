import { z } from 'zod'
import { defaultScoreWeights } from '#shared/research/score/score-parts.ts'
import { scoreWeightsSchema } from '#shared/research/score/score-weights-schema.ts'

// Extension pages forbid made-up code; zod would try it and be refused aloud.
z.config({ jitless: true })

const countrySchema = z.string().regex(/^[A-Z]{2}$/)
const purchaseCostSchema = z.object({ minor: z.int().min(0).max(1e12), currency: z.string().regex(/^[A-Z]{3}$/) })

/** Markets the extension can be set to without a shop, with their currency. */
export const ownMarkets = [
  { country: 'DE', currency: 'EUR' },
  { country: 'FR', currency: 'EUR' },
  { country: 'GB', currency: 'GBP' },
  { country: 'US', currency: 'USD' },
  { country: 'JP', currency: 'JPY' },
  { country: 'AU', currency: 'AUD' },
  { country: 'CA', currency: 'CAD' },
] as const

const marketCountries = ownMarkets.map(({ country }) => country)

export const freightSchema = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  perParcel: z.int().min(0).max(1e9),
  perKilogram: z.int().min(0).max(1e9),
})

const goodsSchema = z.object({ hs: z.string().regex(/^\d{6,13}$/), en: z.string(), zh: z.string() })
const gramsSchema = z.int().min(1).max(1e7)

/** What the seller has set for work without a shop, and how the panel speaks. */
export const settingsSchema = z.object({
  language: z.enum(['auto', 'en', 'zh-CN']).catch('auto'),
  costShare: z.int().min(0).max(1_000_000).catch(300_000),
  markets: z.array(z.enum(marketCountries)).min(1).catch([...marketCountries]),
  shipFrom: countrySchema.catch('CN'),
  freight: freightSchema.nullable().catch(null),
  collapsed: z.boolean().catch(false),
  formShown: z.boolean().catch(false),
  /** Sites the extension looks at. */
  sites: z.object({ amazon: z.boolean(), temu: z.boolean() }).catch({ amazon: true, temu: true }),
  /** Whether what was seen is kept for prices and ranks over time. */
  keepHistory: z.boolean().catch(true),
  weights: scoreWeightsSchema.catch({ ...defaultScoreWeights }),
  /** The market that badges and tables speak of; null is the first of those chosen. */
  listMarket: countrySchema.nullable().catch(null),
  /** Taken for every result of a list of which nothing better is known. */
  listGoods: goodsSchema.nullable().catch(null),
  listWeightGrams: gramsSchema.nullable().catch(null),
})
export type Settings = z.infer<typeof settingsSchema>

export const pairingSchema = z.object({
  appUrl: z.url({ protocol: /^https?$/ }),
  token: z.string().min(20),
  shop: z.string().min(1),
  pairedAt: z.string(),
})
export type Pairing = z.infer<typeof pairingSchema>

export const productMemorySchema = z.object({
  purchaseCost: purchaseCostSchema.nullable().catch(null),
  goods: goodsSchema.nullable().catch(null),
  origin: countrySchema.nullable().catch(null),
  weightGrams: gramsSchema.nullable().catch(null),
})
