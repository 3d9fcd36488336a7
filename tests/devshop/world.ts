import type { CostBucket } from './graphql/bucket.ts'
import type { Faults } from './faults.ts'
import type { AppKeys } from './oauth/id-token.ts'
import type { RequestLog } from './request-log.ts'
import type { Store } from './store/store.ts'
import type { Webhooks } from './webhooks/webhooks.ts'

/** What every part of the stand-in shares. */
export interface World {
  store: Store
  keys: AppKeys
  app: { name: string; handle: string; scopes: string[] }
  appUrl: () => string
  shop: string
  storeHandle: string
  locale: string
  userId: number
  bucket: CostBucket
  requests: RequestLog
  faults: Faults
  webhooks: Webhooks
  now: () => Date
  /** Set once the server listens. */
  url: string
  reset: () => Promise<void>
}

export const apiVersion = '2026-10'
export const frameStore = 'demo'
