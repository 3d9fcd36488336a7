import { z } from 'zod'
import { isCountryCode } from '#shared/places/country.ts'
import { boxSchema } from '../packing/box.ts'
import { ruleSchema } from '../rules/rule.ts'
import { cargoKinds, rateSheetSchema } from '../sheets/rate-sheet.ts'
import { sizeSchema } from '../weight/size.ts'

export const dayRangeSchema = z.strictObject({ from: z.number().int().min(0).max(60), to: z.number().int().min(0).max(60) })
const workDays = z.array(z.number().int().min(1).max(7)).min(1)
const country = z.string().refine(isCountryCode)

/** One line of the checkout: a name, and the sheets that may carry it, of which the cheapest that does is used. */
export const waySchema = z.strictObject({
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(100),
  description: z.string().max(200),
  sheets: z.array(z.string()).min(1),
  /** The carrier delivers with duties paid, for its surcharge. */
  dutiesPaid: z.boolean(),
})

export function distinct(rows: readonly { readonly id: string }[]): boolean {
  return new Set(rows.map(({ id }) => id)).size === rows.length
}

/** What goods are taken for where nobody said; null: nothing, and ways that need to know are out. */
export const assumeSchema = z.strictObject({ size: sizeSchema.nullable(), cargo: z.enum(cargoKinds).nullable() })

/** How long the merchant and the border take, and which days are worked. */
export const deliverySchema = z.strictObject({
  handling: dayRangeSchema,
  cutOffMinute: z.number().int().min(0).max(1440),
  transitCounts: z.enum(['calendar', 'working']),
  customs: dayRangeSchema,
  workDays: z.strictObject({ origin: workDays, destination: workDays }),
})

/** All that a shop has set up for shipping; what the checkout answers is worked out from this and the cart alone. */
export const shippingShopSchema = z.strictObject({
  shipFrom: country,
  sheets: z.array(rateSheetSchema).max(500).refine(distinct),
  ways: z.array(waySchema).max(200).refine(distinct),
  boxes: z.array(boxSchema).max(200).refine(distinct),
  rules: z.array(ruleSchema).max(1000).refine(distinct),
  /** Which market a country belongs to. */
  markets: z.record(country, z.string()),
  assume: assumeSchema,
  delivery: deliverySchema.extend({
    /** Days off by country, as the app reads them from its calendar of holidays. */
    holidays: z.record(country, z.array(z.iso.date())),
  }),
})
export type ShippingShop = z.infer<typeof shippingShopSchema>
export type Way = z.infer<typeof waySchema>
