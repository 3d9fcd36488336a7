import { z } from 'zod'
import type { Currency, Money } from '#shared/money/money.ts'
import type { FactUse } from '#shared/customs/quote.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import type { MarketPrice, PriceBreakdown, PriceGap } from '#shared/pricing/market-price.ts'

export const priceSorts = [
  'product', 'sku', 'cost', 'weight', 'landed', 'current', 'proposed', 'change', 'margin',
] as const
export type PriceSort = (typeof priceSorts)[number]

const flag = z.union([z.literal(true), z.enum(['1', 'true', 'on']).transform(() => true as const)])

/** What a person may narrow the list by; all that are given must hold. */
export const priceFilterSchema = z.object({
  /** Part of product title, variant title or SKU, any case. */
  text: z.string().trim().max(200).optional().catch(undefined),
  /** Only variants that lack this: a `PriceGap` code, or `more-digits`. */
  gap: z.string().max(60).optional().catch(undefined),
  changed: flag.optional().catch(undefined),
  belowFloor: flag.optional().catch(undefined),
  ready: flag.optional().catch(undefined),
})
export type PriceFilter = z.infer<typeof priceFilterSchema>

/** Parses URL parameters as well as plain values; what makes no sense falls back to its default. */
export const priceQuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  pageSize: z.coerce
    .number()
    .pipe(z.union([z.literal(25), z.literal(50), z.literal(100)]))
    .catch(50)
    .default(50),
  sort: z.enum(priceSorts).catch('product').default('product'),
  direction: z.enum(['asc', 'desc']).catch('asc').default('asc'),
  filter: priceFilterSchema.default({}),
})
export type PriceQuery = z.infer<typeof priceQuerySchema>

/** A breakdown as a row carries it: without its quote, which `priceWorking` gives. */
export type RowBreakdown = Omit<PriceBreakdown, 'quote'>

export interface PriceRow {
  readonly variantId: string
  readonly productId: string
  readonly title: string
  readonly variantTitle: string | null
  readonly sku: string | null
  readonly imageUrl: string | null
  readonly unitCost: Money | null
  /** The HS code that holds for this market: its own, or the six digits that hold everywhere. */
  readonly hs: string | null
  readonly origin: CountryCode | null
  readonly weightGrams: number | null
  readonly proposed: RowBreakdown | null
  readonly current: RowBreakdown | null
  /** Goods, freight, duty, import tax and customs fees of the proposed price (of the current one where there is no proposal). */
  readonly landed: number | null
  readonly belowFloor: boolean
  readonly gaps: readonly PriceGap[]
  /** The duty is open, and more digits of the HS code would settle it or bring it nearer. */
  readonly needsDigits: boolean
  /** The market's price list holds a fixed price for it. */
  readonly fixed: boolean
  /** Ready, and the market does not hold the proposed price as a fixed price yet. */
  readonly changed: boolean
  /** The proposed price stands on complete working. */
  readonly ready: boolean
  /** It stands on a fact past its re-check day. */
  readonly stale: boolean
}

export interface PriceCounts {
  /** All variants of the shop, whatever the filter. */
  readonly variants: number
  readonly ready: number
  readonly changed: number
  readonly belowFloor: number
  /** Variants by what they lack (`gapKinds`). */
  readonly gaps: Readonly<Record<string, number>>
}

/** Average landed cost of one piece, minor units of the market's currency, over `variants` whose working is complete. */
export interface LandedParts {
  readonly variants: number
  readonly goods: number
  readonly freight: number
  readonly duty: number
  readonly importTax: number
  readonly customsFees: number
  readonly fees: number
  readonly margin: number
  readonly price: number
}

export interface PricePage {
  readonly country: CountryCode
  readonly currency: Currency
  /** Rows that match the filter. */
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly rows: readonly PriceRow[]
  readonly counts: PriceCounts
  readonly policy: MarketPolicy
  readonly factsVersion: string
  /** Facts past their re-check day that any proposed price stands on. */
  readonly staleFacts: readonly FactUse[]
  /** Null when no variant has a complete price. */
  readonly parts: LandedParts | null
}

/** Everything behind one row: both breakdowns with their quotes. */
export interface PriceWorking {
  readonly row: PriceRow
  readonly price: MarketPrice
  readonly policy: MarketPolicy
  readonly date: string
  readonly factsVersion: string
}
