import { randomBytes } from 'node:crypto'
import { logger } from '#app/platform/logger.server.ts'

/** What the app's surroundings are in a test that runs its code in this process. */
export const testSecret = 'secret-of-the-test-app'

/** Sets the surroundings for one test file, with any `more` of them. Call it before the first use of app code. */
export function setAppEnvironment(database: { readonly url: string; readonly ownerUrl: string }, more: Readonly<Record<string, string>> = {}): void {
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    SHOPIFY_API_KEY: 'key-of-the-test-app',
    SHOPIFY_API_SECRET: testSecret,
    SHOPIFY_APP_URL: 'https://landfall.example',
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ...more,
  })
  logger.level = process.env['LOG_LEVEL'] ?? 'silent'
}
