import { isRouteErrorResponse } from '@remix-run/react'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { failure } from '#shared/result/result.ts'

const code = 'unanswered'

/** No answer came, or none that says more: the connection was cut, or Shopify did not answer the app. */
export const unanswered = failure(code)

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

/** For a page's `shouldRevalidate`: where an action got no answer, reading the page anew would get none either. */
export const unlessUnanswered: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  defaultShouldRevalidate && !saysUnanswered(actionResult)

function saysUnanswered(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false
  if ('code' in result && result.code === code) return true
  return 'refused' in result && saysUnanswered(result.refused)
}
