import { z } from 'zod'
import { codedSchema, quoteSchema } from './quote-schema.ts'
import type { PriceBreakdown } from '#shared/pricing/market-price.ts'

const amount = z.int().nullable()

/** Where the money of one sale goes. Minor units of `currency`; null is not known. */
export const priceBreakdownSchema = z.object({
  currency: z.string().length(3),
  price: z.int(),
  netPrice: amount,
  unitCost: amount,
  freight: amount,
  duty: amount,
  importTax: amount,
  customsFees: amount,
  paymentFee: amount,
  platformFee: amount,
  marketing: amount,
  returnsReserve: amount,
  currencyBuffer: amount,
  margin: amount,
  marginShare: z.int().nullable(),
  quote: quoteSchema.nullable(),
}) satisfies z.ZodType<PriceBreakdown>

/**
 * What a marketplace product would earn in one market if it were sold there at the price seen on the page.
 * `breakdown` is null when not even the selling price can be stated in the market's currency.
 */
export const landedMarginSchema = z.object({
  country: z.string().length(2),
  currency: z.string().length(3),
  breakdown: priceBreakdownSchema.nullable(),
  /** True when the purchase cost is `costShare` of the price seen, not a cost the seller typed. */
  costAssumed: z.boolean(),
  /** What is not known, by code and params. */
  gaps: z.array(codedSchema),
})

export type LandedMarginMessage = z.infer<typeof landedMarginSchema>
