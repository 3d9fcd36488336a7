import { z } from 'zod'
import type { DailyValue } from '#shared/research/history/daily-values.ts'
import type { ProductHistory } from '#shared/research/history/history-of.ts'
import type { Observation } from '#shared/research/observation.ts'
import { scoreWeightsSchema } from '#shared/research/score/score-weights-schema.ts'

const country = z.string().regex(/^[A-Z]{2}$/)
const currency = z.string().regex(/^[A-Z]{3}$/)
const share = z.int().min(0).max(1_000_000)

const moneySchema = z.object({ minor: z.int().min(0).max(1e12), currency })
const countSchema = z.object({ value: z.int().min(0).max(1e9), bound: z.enum(['exact', 'atLeast']) })
const rankSchema = z.object({ rank: z.int().min(1).max(1e9), category: z.string().max(200).nullable() })

/** Which product of which shop: `marketplace` is the country of the shop that was read. */
const productKeySchema = z.object({
  site: z.enum(['amazon', 'temu']),
  marketplace: country,
  id: z.string().regex(/^[\w-]{1,40}$/),
})

/** What may change from one look at a product to the next. */
const seenSchema = z.object({
  price: moneySchema.nullable(),
  rank: rankSchema.nullable(),
  /** Hundredths of a star. */
  rating: z.int().min(0).max(500).nullable(),
  reviewCount: countSchema.nullable(),
  availability: z.enum(['in_stock', 'out_of_stock', 'unknown']),
  seller: z.string().max(200).nullable(),
})

export const observationSchema = z.object({
  ...productKeySchema.shape,
  at: z.iso.datetime(),
  ...seenSchema.shape,
}) satisfies z.ZodType<Observation>

/** One post holds at most this many observations; a page of results has about sixty. */
export const mostObservations = 200

/** `POST observations`, bearer token. */
export const observationsRequestSchema = z.object({ observations: z.array(observationSchema).min(1).max(mostObservations) })
export const observationsResponseSchema = z.object({
  /** How many observations the shop keeps of those sent, one for each product and hour. */
  kept: z.int().min(0),
  /** How many were of a time to come, or older than two years, and are not kept. */
  refused: z.int().min(0),
})

export const researchStatuses = ['idea', 'sampled', 'sourced', 'listed', 'dropped'] as const
export const researchStatusSchema = z.enum(researchStatuses)

/** A product as its page told it, with what the seller said of it. Whatever is not known is null. */
export const researchProductSchema = z.object({
  ...productKeySchema.shape,
  ...seenSchema.shape,
  title: z.string().trim().min(1).max(1000),
  url: z.url({ protocol: /^https$/ }).max(2000),
  image: z.url({ protocol: /^https$/ }).max(2000).nullable(),
  brand: z.string().max(200).nullable(),
  /** Pieces in the past month; null where the site counts otherwise. */
  soldLastMonth: countSchema.nullable(),
  soldByMarketplace: z.boolean().nullable(),
  weightGrams: z.int().min(1).max(1e7).nullable(),
  longestMm: z.int().min(1).max(1e5).nullable(),
  /** 6 to 13 digits, chosen by the seller. */
  hs: z.string().regex(/^\d{6,13}$/).nullable(),
  origin: country.nullable(),
  purchaseCost: moneySchema.nullable(),
  /** From the page of results this product was seen on. */
  field: z
    .object({ topBrandShare: share.nullable(), sponsoredShare: share.nullable(), reviews: countSchema.nullable() })
    .nullable(),
})

/** `POST research`, bearer token: puts a product on the shortlist, or brings what is there up to date. */
export const saveResearchRequestSchema = z.object({ product: researchProductSchema, at: z.iso.datetime() })
export const saveResearchResponseSchema = z.object({ status: researchStatusSchema, added: z.boolean() })

const daySchema = z.object({ day: z.iso.date(), value: z.int().min(0).max(1e12) }) satisfies z.ZodType<DailyValue>
/** Newest two years, one value a day. */
export const mostDays = 731
const historySchema = z.object({
  currency: currency.nullable(),
  prices: z.array(daySchema).max(mostDays).readonly(),
  otherCurrencies: z.int().min(0),
  category: z.string().max(200).nullable(),
  ranks: z.array(daySchema).max(mostDays).readonly(),
  otherCategories: z.int().min(0),
}) satisfies z.ZodType<ProductHistory>

/** `GET research?site=…&marketplace=…&id=…`, bearer token. */
export const researchQuerySchema = productKeySchema
export const researchResponseSchema = z.object({
  /** Null when the product is not on the shop's shortlist. */
  status: researchStatusSchema.nullable(),
  /** The shop's weights for the score. */
  weights: scoreWeightsSchema,
  /** What this shop's sellers saw. */
  own: historySchema,
  /** What Keepa recorded, kept apart; null when none was imported. */
  keepa: historySchema.nullable(),
  /** Reviews gained over the last 90 days seen; null while the history does not reach back so far. */
  reviewsGained: z.int().min(0).nullable(),
})

export type ResearchStatus = z.infer<typeof researchStatusSchema>
export type ResearchProduct = z.infer<typeof researchProductSchema>
export type ObservationsRequest = z.infer<typeof observationsRequestSchema>
export type ObservationsResponse = z.infer<typeof observationsResponseSchema>
export type SaveResearchRequest = z.infer<typeof saveResearchRequestSchema>
export type SaveResearchResponse = z.infer<typeof saveResearchResponseSchema>
export type ResearchQuery = z.infer<typeof researchQuerySchema>
export type ResearchResponse = z.infer<typeof researchResponseSchema>
