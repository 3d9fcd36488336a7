import '@shopify/shopify-api/adapters/node'
import { ApiVersion, LogSeverity, shopifyApi as makeApi } from '@shopify/shopify-api'

/** The real library as the app configures it, to check the stand-in with Shopify's own code. */
export function shopifyApi({ apiKey, apiSecret }: { apiKey: string; apiSecret: string }) {
  const api = makeApi({
    apiKey, apiSecretKey: apiSecret, apiVersion: ApiVersion.October26, isEmbeddedApp: true, hostName: '127.0.0.1', hostScheme: 'http',
    logger: { level: LogSeverity.Error, log: () => Promise.resolve() },
  })
  return { api }
}
