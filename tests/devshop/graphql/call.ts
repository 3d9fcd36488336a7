import type { Store } from '../store/store.ts'
import type { TokenRecord } from '../store/records.ts'

/** What every resolver may use of the world around it. */
export interface Call {
  store: Store
  token: TokenRecord
  app: { apiKey: string; name: string; handle: string; scopes: string[] }
  /** Where the stand-in itself listens, for the pictures and files it serves. */
  devshopUrl: string
  apiVersion: string
  now: () => Date
  /** Inside a bulk operation a connection is not paged. */
  unpaged: boolean
  /** Runs an Admin query without cost or throttling, as a bulk operation does. */
  runInBulk: (query: string) => Promise<BulkResult>
}

export interface BulkResult {
  lines: string[]
  rootObjectCount: number
  failed: boolean
}
