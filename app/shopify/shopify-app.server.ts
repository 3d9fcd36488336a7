import '@shopify/shopify-app-remix/adapters/node'
import { ApiVersion, AppDistribution, LogSeverity, shopifyApp } from '@shopify/shopify-app-remix/server'
import { environment } from '#app/platform/env.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { ShopSessionStorage } from './session-storage.server.ts'

const env = environment()

let shopOpened: (shop: string) => Promise<void> = () => Promise.resolve()

/** What to do when a shop has opened the app and got a new session. Set once, where the process is put together. */
export function onShopOpened(listener: (shop: string) => Promise<void>): void {
  shopOpened = listener
}

const levels = {
  [LogSeverity.Error]: 'error',
  [LogSeverity.Warning]: 'warn',
  [LogSeverity.Info]: 'debug',
  [LogSeverity.Debug]: 'trace',
} as const

export const sessionStorage = new ShopSessionStorage()

export const shopify = shopifyApp({
  apiKey: env.SHOPIFY_API_KEY,
  apiSecretKey: env.SHOPIFY_API_SECRET,
  apiVersion: ApiVersion.October26,
  scopes: env.SCOPES,
  appUrl: env.SHOPIFY_APP_URL,
  authPathPrefix: '/auth',
  sessionStorage,
  distribution: AppDistribution.AppStore,
  hooks: { afterAuth: ({ session }) => shopOpened(session.shop) },
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  logger: { level: LogSeverity.Info, log: writeLog },
})

// The library's own log lines may carry tokens in their text from debug level on, so they start at info.
function writeLog(severity: LogSeverity, message: string): Promise<void> {
  logger[levels[severity]]({ from: 'shopify library' }, message)
  return Promise.resolve()
}
