import { z } from 'zod'
import type { Reason } from '#shared/classify/suggest.ts'

/** Which products to review: those with a variant that has no HS code, or whose code looks wrong. */
export const reviewShows = ['missing', 'doubtful'] as const
export type ReviewShow = (typeof reviewShows)[number]

export interface ReviewQuery {
  readonly show: ReviewShow
  readonly page: number
}

export interface CodeChoice {
  readonly hs6: string
  /** Chance that the code is right, 0 to 1. */
  readonly confidence: number
  readonly reason: Reason | { readonly by: 'model'; readonly words: string }
  /** What the code covers, in both languages; null where no words of ours say it. */
  readonly label: { readonly en: string; readonly zh: string } | null
}

/** A product whose code a person is asked about. */
export interface ReviewRow {
  readonly productId: string
  readonly title: string
  readonly type: string | null
  readonly imageUrl: string | null
  readonly variants: number
  /** Codes its variants have now, digits only. */
  readonly codes: readonly string[]
  readonly withoutCode: number
  readonly choices: readonly CodeChoice[]
  readonly needsDetail: boolean
}

/** What a language model makes of a product: its choices, best first, and whether the texts say too little. */
export interface Ranked {
  readonly choices: readonly CodeChoice[]
  readonly unclear: boolean
}

export interface ReviewPage {
  /** Name of the shop's language model; null where it has none. */
  readonly model: string | null
  readonly rows: readonly ReviewRow[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

const productId = z.string().regex(/^gid:\/\/shopify\/Product\/\d{1,20}$/)

/** The products of a page whose suggestions a language model shall order. */
export const rankRequestSchema = z.array(productId).min(1).max(25)

const mostAccepted = 500

/** What a person accepts: one code for each product; origin and weight only where a variant has none. */
export const acceptanceSchema = z.object({
  codes: z.record(productId, z.string().regex(/^\d{6,13}$/)).refine((codes) => {
    const count = Object.keys(codes).length
    return count > 0 && count <= mostAccepted
  }),
  origin: z.string().regex(/^[A-Z]{2}$/).nullable(),
  weightGrams: z.number().int().min(1).max(1_000_000).nullable(),
})
export type Acceptance = z.infer<typeof acceptanceSchema>
