import { isRouteErrorResponse } from '@remix-run/react'
import { failure } from '#shared/result/result.ts'

/** No answer came, or none that says more: the connection was cut, or Shopify did not answer the app. */
export const unanswered = failure('unanswered')

/**
 * For a route's `clientAction` or `clientLoader`: what the server answers, else `instead`. Without it a page that a
 * person filled in, or one that only asks how far something is, gives way to the error screen when the network is cut.
 */
export async function answerOr(ask: () => Promise<unknown>, instead: unknown): Promise<unknown> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Response || isRouteErrorResponse(error)) throw error
    return instead
  }
}
