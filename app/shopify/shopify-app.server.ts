import '@shopify/shopify-app-remix/adapters/node'
import { ApiVersion, AppDistribution, LogSeverity, shopifyApp } from '@shopify/shopify-app-remix/server'
import { environment } from '#app/platform/env.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { registerShop } from './register-shop.server.ts'
import { ShopSessionStorage } from './session-storage.server.ts'

/** The one version of the Admin API that Landfall speaks; the pinned schema and shopify.app.toml say the same. */
export const adminApiVersion = ApiVersion.October26

const env = environment()

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
  apiVersion: adminApiVersion,
  scopes: env.SCOPES,
  appUrl: env.SHOPIFY_APP_URL,
  authPathPrefix: '/auth',
  sessionStorage,
  distribution: AppDistribution.AppStore,
  hooks: { afterAuth: ({ session }) => registerShop(session.shop) },
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  logger: { level: LogSeverity.Info, log: writeLog },
})

// The library's own log lines may carry tokens in their text from debug level on, so they start at info.
async function writeLog(severity: LogSeverity, message: string): Promise<void> {
  logger[levels[severity]]({ from: 'shopify library' }, message)
}
