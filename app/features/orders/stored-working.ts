import { z } from 'zod'
import { priceBreakdownSchema } from '#shared/contract/landed-margin-schema.ts'
import { codedSchema, quoteSchema } from '#shared/contract/quote-schema.ts'
import type { PriceBreakdown } from '#shared/pricing/market-price.ts'
import type { OrderWorking } from './orders.ts'

const amount = z.int().nullable()

const partsSchema = z.object({
  revenue: z.int(),
  netRevenue: amount,
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
  profit: amount,
})

const workingSchema = z.object({
  actual: partsSchema,
  assumed: partsSchema.nullable(),
  gaps: z.array(codedSchema),
  quote: quoteSchema.nullable(),
  factsVersion: z.string(),
}) satisfies z.ZodType<OrderWorking>

/** A working as plain data to be stored. */
export function plainWorking(working: OrderWorking): z.infer<typeof workingSchema> {
  return workingSchema.parse(working)
}

/** A working as it was stored; null when there is none, or one of an older shape. */
export function readWorking(stored: unknown): OrderWorking | null {
  const parsed = workingSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

const assumedSchema = priceBreakdownSchema.omit({ quote: true }) satisfies z.ZodType<Omit<PriceBreakdown, 'quote'>>

/** What a publication line says its price assumed; null when it says nothing that can be read. */
export function readAssumed(stored: unknown): Omit<PriceBreakdown, 'quote'> | null {
  const parsed = assumedSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}
