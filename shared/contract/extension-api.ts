import { z } from 'zod'
import { marketPolicySchema } from '#shared/pricing/market-policy.ts'
import { scoreWeightsSchema } from '#shared/research/score/score-weights-schema.ts'
import { landedMarginSchema } from './landed-margin-schema.ts'

/** Paths below the app's address. */
export const extensionPaths = {
  pair: '/api/extension/pair',
  settings: '/api/extension/settings',
  landedMargin: '/api/extension/landed-margin',
  observations: '/api/extension/observations',
  research: '/api/extension/research',
  selectors: '/api/extension/selectors',
} as const

/** Letters and digits nobody takes for one another: no 0 O 1 I L, no U or V. */
export const pairingAlphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ'
export const pairingCodeLength = 8
/** A code works once and for this long. */
export const pairingCodeMinutes = 10

/** A pairing code as typed: case, spaces and hyphens do not matter. Parses to 8 characters of the alphabet. */
export const pairingCodeSchema = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(new RegExp(`^[${pairingAlphabet}]{${pairingCodeLength}}$`)))

const country = z.string().regex(/^[A-Z]{2}$/)
const currency = z.string().regex(/^[A-Z]{3}$/)
const moneySchema = z.object({ minor: z.int().min(0).max(1e12), currency })

/** Every error answer has this body, with its own HTTP status. */
export const extensionErrorCodes = {
  'bad-request': 400,
  'code-not-known': 400,
  unauthorized: 401,
  'origin-refused': 403,
  'code-expired': 410,
  'too-many-requests': 429,
} as const

export const extensionErrorSchema = z.object({
  /** `code` is one of `extensionErrorCodes`, or newer than this extension; `message` is English for a log. */
  error: z.object({ code: z.string().min(1), message: z.string() }),
})

/** `POST pair`, without a token. */
export const pairRequestSchema = z.object({ code: pairingCodeSchema, extensionName: z.string().trim().min(1).max(80) })
export const pairResponseSchema = z.object({
  /** Opaque bearer token, scoped to research; the app keeps only its hash. */
  token: z.string().min(20).max(400),
  shop: z.string().min(1).max(255),
  pairedAt: z.iso.datetime({ offset: true }),
})

/** `GET settings`, bearer token. */
export const settingsResponseSchema = z.object({
  shop: z.string().min(1).max(255),
  shopCurrency: currency,
  /** Null until the merchant has said where goods leave from. */
  shipFrom: country.nullable(),
  markets: z.array(z.object({ country, currency, policy: marketPolicySchema })).max(60),
  locale: z.string().min(2).max(20),
  factsVersion: z.string().min(1),
  /** The shop's weights for the score; an app older than the score sends none. */
  scoreWeights: scoreWeightsSchema.optional(),
})

/** What the extension says of the product on the page. Whatever could not be read is null. */
export const seenProductSchema = z.object({
  site: z.enum(['amazon', 'temu']),
  id: z.string().min(1).max(40),
  title: z.string().max(1000),
  price: moneySchema.nullable(),
  /** 6 to 13 digits, chosen by the seller. */
  hs: z.string().regex(/^\d{6,13}$/).nullable(),
  origin: country.nullable(),
  weightGrams: z.int().min(1).max(1e7).nullable(),
  url: z.url({ protocol: /^https$/ }).max(2000),
})

/** `POST landed-margin`, bearer token. */
export const landedMarginRequestSchema = z.object({
  product: seenProductSchema,
  /** What one piece costs to buy; null takes `costShare` of the price seen. */
  purchaseCost: moneySchema.nullable(),
  /** Ppm of the price seen. */
  costShare: z.int().min(0).max(1_000_000),
})
export const landedMarginResponseSchema = z.object({
  /** The day the quote is for. */
  date: z.iso.date(),
  factsVersion: z.string().min(1),
  markets: z.array(landedMarginSchema).max(60),
})

export type ExtensionErrorCode = keyof typeof extensionErrorCodes
export type PairRequest = z.infer<typeof pairRequestSchema>
export type PairResponse = z.infer<typeof pairResponseSchema>
export type SettingsResponse = z.infer<typeof settingsResponseSchema>
export type LandedMarginRequest = z.infer<typeof landedMarginRequestSchema>
export type LandedMarginResponse = z.infer<typeof landedMarginResponseSchema>
