import { ShopifyRefused, ShopNotConnected } from '#app/shopify/admin-errors.ts'
import { failure, type Failure } from '#shared/result/result.ts'

/** What to tell the person who waits when `error` ends the work for good; null when a later attempt may do better. */
export function finalFailure(error: unknown, lastAttempt: boolean): Failure | null {
  if (error instanceof ShopNotConnected) return failure('shop-not-connected')
  if (error instanceof ShopifyRefused) return failure('shopify-refused', { message: error.message.slice(0, 300), code: '' })
  return lastAttempt ? failure('gave-up') : null
}
