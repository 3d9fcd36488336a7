import { z } from 'zod'
import { exceptionKinds } from '../floors/floor-values.ts'

/** Why goods can't come back: a kind that laws know, or the merchant's own reason. */
export const exceptionReasons = [...exceptionKinds, 'own'] as const
export const outcomeKinds = ['refund', 'partial-keep', 'exchange', 'credit'] as const
export const conditions = ['tested', 'unused', 'unused-packed'] as const
export const addressKinds = ['local', 'hub', 'origin'] as const
export const exceptionScopes = ['product', 'tag', 'type'] as const

const days = z.number().int().min(0).max(3_650)
const minor = z.number().int().min(0).max(1_000_000_000_000)
const line = z.string().max(200)

const feeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** Minor units. */
  z.strictObject({ kind: z.literal('flat'), minor, currency: z.string().length(3) }),
  /** Ppm of the price of what comes back. */
  z.strictObject({ kind: z.literal('share'), rate: z.number().int().min(0).max(1_000_000) }),
])

/** What a shop promises buyers of one market about returns for a change of mind, and how it takes them in. */
export const returnPolicySchema = z.strictObject({
  window: z.strictObject({ days, from: z.enum(['delivery', 'order']) }),
  /** `tested`: handled as in a shop. `unused-packed`: unused, in the original packaging. */
  condition: z.enum(conditions),
  /** Who pays the way back of goods that are as described, and of goods that are not. */
  freight: z.enum(['buyer', 'seller']),
  faultFreight: z.enum(['buyer', 'seller']),
  fee: feeSchema,
  refund: z.strictObject({ within: days, from: z.enum(['notice', 'goods']), outbound: z.boolean() }),
  exceptions: z
    .array(z.strictObject({ by: z.enum(exceptionScopes), value: z.string().min(1).max(255), label: line.min(1), reason: z.enum(exceptionReasons) }))
    .max(100),
  address: z.strictObject({
    kind: z.enum(addressKinds),
    name: line, line1: line, line2: line, city: line, region: line, postcode: z.string().max(20),
    country: z.string().max(2),
  }),
  outcomes: z.array(z.enum(outcomeKinds)).max(outcomeKinds.length),
  /** Ppm of the price paid back to a buyer who keeps the goods. */
  keepRate: z.number().int().min(0).max(1_000_000),
  /** An e-mail address, or the address of a page. */
  contact: z.string().max(254),
  /** Per buyer in twelve months; null is no limit. They never touch a right that the law gives. */
  limits: z.strictObject({ returns: z.number().int().min(0).max(1_000).nullable(), money: minor.nullable() }),
})

export type ReturnPolicy = z.infer<typeof returnPolicySchema>
export type ReturnFee = ReturnPolicy['fee']
export type ReturnException = ReturnPolicy['exceptions'][number]

/** Fields of a policy a finding may stand at; an exception's is `exceptions.<index>`. */
export type PolicyField =
  | 'window.days' | 'window.from' | 'condition' | 'freight' | 'faultFreight' | 'fee' | 'refund.within' | 'refund.from' | 'refund.outbound'
  | 'address.kind' | 'address.name' | 'address.line1' | 'address.city' | 'address.country' | 'outcomes' | 'keepRate' | 'contact' | `exceptions.${number}`
