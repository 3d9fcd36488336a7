import { z } from 'zod'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import { addressKinds } from '../policy/return-policy.ts'
import { returnReasons, type ReturnCosts } from './return-case.ts'

const amount = z.number().int().min(0).max(1_000_000_000_000).nullable()
const rate = z.number().int().min(0).max(1_000_000).nullable()

/** What a market's returns cost, as a merchant knows it: minor units of the market's currency and ppm of the price. */
export const returnCostSettingsSchema = z.strictObject({
  routes: z
    .array(z.strictObject({
      to: z.enum(addressKinds),
      country: z.string().regex(/^[A-Z]{2}$/),
      /** Of a parcel; handling is of a piece. */
      freight: amount,
      handling: amount,
      reimportRate: rate,
      resaleRate: rate,
      reasons: z.array(z.enum(returnReasons)).nullable(),
      valueFrom: amount,
      valueTo: amount,
    }))
    .max(5),
  replacementFreight: amount,
  dutyRefundable: z.boolean().nullable(),
  taxRefundable: z.boolean().nullable(),
})

export type ReturnCostSettings = z.infer<typeof returnCostSettingsSchema>

export const unknownCosts: ReturnCostSettings = { routes: [], replacementFreight: null, dutyRefundable: null, taxRefundable: null }

interface CostedLine {
  readonly quantity: number
  /** For all pieces, minor units of the market's currency. */
  readonly paid: number
  /** What the goods cost to buy, for all pieces; null is not known. */
  readonly goodsCost: number | null
}

/** The costs of one line's return: shares of what was paid, half-up. */
export function costsOfLine({ routes, replacementFreight, dutyRefundable, taxRefundable }: ReturnCostSettings, { quantity, paid, goodsCost }: CostedLine): ReturnCosts {
  const share = (of: number | null) => (of === null ? null : mulDiv(paid, of, wholePpm, 'half-up'))
  return {
    routes: routes.map(({ handling, reimportRate, resaleRate, ...route }) => ({
      ...route,
      handling: handling === null ? null : handling * quantity,
      reimportDuty: share(reimportRate),
      resale: share(resaleRate),
    })),
    replacement: goodsCost,
    replacementFreight, dutyRefundable, taxRefundable,
  }
}
