import { z } from 'zod'
import { priceFilterSchema } from './prices.ts'

const variantId = z.string().regex(/^gid:\/\/shopify\/ProductVariant\/\d{1,20}$/)

/** Variants to fill in: some by id, or all that a market's list shows under a filter. */
export const fillTargetSchema = z.union([
  z.object({ variantIds: z.array(variantId).min(1).max(1_000) }),
  z.object({ country: z.string().regex(/^[A-Z]{2}$/), filter: priceFilterSchema }),
])
