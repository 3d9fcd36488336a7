import '@shopify/shopify-api/adapters/node'
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime'
import { ApiVersion, LogSeverity, shopifyApi as makeApi } from '@shopify/shopify-api'

/** The real library as the app configures it, to check the stand-in with Shopify's own code. */
export function shopifyApi({ apiKey, apiSecret }: { apiKey: string; apiSecret: string }) {
  const api = makeApi({
    apiKey,
    apiSecretKey: apiSecret,
    apiVersion: ApiVersion.October26,
    isEmbeddedApp: true,
    hostName: '127.0.0.1',
    hostScheme: 'http',
    logger: { level: LogSeverity.Error, log: () => Promise.resolve() },
  })
  return { api }
}

/** Sends the library's calls to the shop's address to the stand-in instead, and nowhere else. */
export function sendLibraryTo(devshopUrl: string): void {
  setAbstractFetchFunc(async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (!url.hostname.endsWith('.myshopify.com')) throw new Error(`the library called ${url.hostname}`)
    return fetch(new URL(url.pathname + url.search, devshopUrl), init)
  })
}
