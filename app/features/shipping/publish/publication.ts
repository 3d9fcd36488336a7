import { z } from 'zod'
import type { MarketPromise } from '#shared/shipping/promise/market-promise.ts'
import type { Coded } from '../sheets/sheets.ts'

const stepKinds = ['carrier', 'market', 'profile', 'days'] as const

/**
 * One write to Shopify with what was read back. `removable`: ids of what it added, for taking it back; an `unfinished`
 * one was stopped on the way.
 */
const publishStepSchema = z.object({
  kind: z.enum(stepKinds).optional(),
  what: z.string(),
  target: z.string(),
  outcome: z.enum(['written', 'unchanged', 'removed', 'unfinished', 'failed']),
  code: z.string().nullable(),
  message: z.string().nullable(),
  removable: z.array(z.string()),
  /** Of the delivery days: products by what became of them. */
  counts: z.object({ written: z.number(), unchanged: z.number(), failed: z.number() }).nullable().default(null),
}).transform(({ kind, ...step }) => ({ ...step, kind: kind ?? kindOfTarget(step.target) }))
export const publishStepsSchema = z.array(publishStepSchema)
export type PublishStep = z.infer<typeof publishStepSchema>

/** Of a step that was stored before steps had kinds. */
function kindOfTarget(target: string): (typeof stepKinds)[number] {
  return target.includes('/DeliveryProfile/') ? 'profile' : 'market'
}

export type PublishPath = 'market-driven' | 'profile'

export interface ShippingPublicationView {
  readonly id: string
  readonly path: PublishPath
  readonly status: 'running' | 'done' | 'failed' | 'cancelled' | 'undone'
  /** It takes an earlier one back. */
  readonly undo: boolean
  readonly version: number | null
  readonly steps: readonly PublishStep[]
  readonly createdAt: string
}

export interface PublishState {
  readonly liveVersion: number
  readonly changed: boolean
  readonly backup: { readonly name: string; readonly amount: number; readonly currency: string } | null
  readonly markets: readonly { readonly country: string; readonly name: string }[]
  /** What listings may promise by what is live; empty while nothing is. */
  readonly promises: readonly MarketPromise[]
  readonly publications: readonly ShippingPublicationView[]
  /** The one that can be undone. */
  readonly current: string | null
  /** A publication on its way. */
  readonly task: string | null
  /** Why the last one could not go on. */
  readonly failure: Coded | null
}
