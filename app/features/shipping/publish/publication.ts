import { z } from 'zod'
import type { MarketPromise } from '#shared/shipping/promise/market-promise.ts'

/** One write to Shopify with what was read back. `removable`: ids of what it added, for undoing. */
export const publishStepSchema = z.object({
  what: z.string(),
  target: z.string(),
  outcome: z.enum(['written', 'unchanged', 'failed']),
  code: z.string().nullable(),
  message: z.string().nullable(),
  removable: z.array(z.string()),
})
export type PublishStep = z.infer<typeof publishStepSchema>

export type PublishPath = 'market-driven' | 'profile'

export interface ShippingPublicationView {
  readonly id: string
  readonly path: PublishPath
  readonly status: 'done' | 'failed' | 'undone'
  readonly steps: readonly PublishStep[]
  readonly createdAt: string
}

export interface PublishState {
  readonly liveVersion: number
  readonly changed: boolean
  readonly backup: { readonly name: string; readonly amount: number; readonly currency: string } | null
  readonly markets: readonly { readonly country: string; readonly name: string }[]
  readonly shipFrom: string | null
  /** What listings may promise by what is live; empty while nothing is. */
  readonly promises: readonly MarketPromise[]
  readonly publications: readonly ShippingPublicationView[]
}
