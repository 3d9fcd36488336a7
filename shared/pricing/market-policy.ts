import { z } from 'zod'

/**
 * Shares are ppm. Payment and platform fees are taken of what the buyer pays, tax and duty included, as processors and
 * platforms do; margins, marketing, returns reserve and currency buffer are shares of the net price (without import tax
 * and duty).
 */
const share = z.number().int().min(0).max(900_000)

export const roundings = ['.99', '.95', '.00', 'whole'] as const

/** How a shop prices one market. Freight amounts are minor units of `freight.currency`. */
export const marketPolicySchema = z.object({
  /** Margin to aim for, and the least a price may earn: ppm of the net selling price. */
  targetMargin: share,
  floorMargin: share,
  paymentFee: share,
  /** Fixed part of the payment fee per order, minor units of the market's currency. */
  paymentFeeFixed: z.number().int().min(0),
  platformFee: share,
  marketing: share,
  returnsReserve: share,
  /** Kept only where goods or freight are paid in another currency than the market's. */
  currencyBuffer: share,
  rounding: z.enum(roundings),
  /** DDP: the price holds duty and tax. DAP: the buyer pays them at the door. */
  deliveryTerm: z.enum(['DDP', 'DAP']),
  channel: z.enum(['post', 'courier', 'cargo']),
  scheme: z.enum(['auto', 'ioss', 'none']),
  /** What a parcel costs to send; null until the merchant says so. */
  freight: z
    .object({ currency: z.string().length(3), perParcel: z.number().int().min(0), perKilogram: z.number().int().min(0) })
    .nullable(),
})

export type MarketPolicy = z.infer<typeof marketPolicySchema>
export type Rounding = (typeof roundings)[number]
