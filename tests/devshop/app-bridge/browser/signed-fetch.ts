import type { IdTokens } from './id-token.ts'

/** Requests to the app's own server carry a session token; one refused for an old token is made once more. */
export function signFetches(tokens: IdTokens): void {
  const plainFetch = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (new URL(request.url).origin !== location.origin || request.headers.has('authorization'))
      return plainFetch(request)
    const again = request.clone()
    const response = await plainFetch(signed(request, await tokens.get()))
    const elsewhere = response.headers.get('X-Shopify-API-Request-Failure-Reauthorize-Url')
    if (elsewhere) window.open(elsewhere, '_top')
    const retry =
      response.status === 401 && response.headers.get('X-Shopify-Retry-Invalid-Session-Request') === '1'
    return retry ? plainFetch(signed(again, await tokens.fresh())) : response
  }
}

function signed(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`)
  request.headers.set('X-Requested-With', 'XMLHttpRequest')
  return request
}
