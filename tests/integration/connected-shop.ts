import { randomBytes } from 'node:crypto'
import { Session } from '@shopify/shopify-api'
import pg from 'pg'
import { startDevshop, type CatalogueProduct, type Devshop } from '#tests/devshop/devshop.ts'
import type { JobContext } from '#app/jobs/job-handler.ts'
import type { JobKind, JobPayload } from '#app/jobs/job-kinds.ts'

export interface ConnectedShop {
  readonly shop: string
  readonly devshop: Devshop
  /** For a process that migrates or looks at everything. */
  readonly ownerUrl: string
  /** Rows of any shop, as no part of the app sees them. */
  rows<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Does a job at once, in this process, as the worker would. */
  runJob<Kind extends JobKind>(kind: Kind, payload: JobPayload<Kind>, context?: Partial<JobContext>): Promise<void>
  stop(): Promise<void>
}

interface Options {
  readonly catalogue?: CatalogueProduct[]
  readonly database?: { readonly url: string; readonly ownerUrl: string; drop(): Promise<void> }
}

/**
 * A stand-in shop that has opened the app, over a database of its own. Sets this process's surroundings, so it comes
 * before any part of the app is imported: tests import what they try after it.
 */
export async function connectedShop({ catalogue, database: given }: Options = {}): Promise<ConnectedShop> {
  // Only a test run has a server to copy from.
  const database = given ?? (await (await import('./database.ts')).freshDatabase())
  const keys = { apiKey: 'test-key', apiSecret: randomBytes(16).toString('hex') }
  const devshop = await startDevshop({
    ...keys, appUrl: () => 'http://127.0.0.1:9', plan: 'enterprise', ...(catalogue === undefined ? {} : { catalogue }),
  })
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SHOPIFY_API_KEY: keys.apiKey,
    SHOPIFY_API_SECRET: keys.apiSecret,
    SHOPIFY_APP_URL: 'http://127.0.0.1:9',
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'fatal',
    DEVSHOP_URL: devshop.url,
  })
  await import('#tests/devshop/route-outside.ts')
  const { closeDatabase, withShop } = await import('#app/data/database.server.ts')
  const { sessionStorage } = await import('#app/shopify/shopify-app.server.ts')
  const { handlers } = await import('#app/jobs/handlers.server.ts')
  const { stopQueue } = await import('#app/jobs/queue.server.ts')
  const { stopPricing } = await import('#app/features/prices/ask-pricing.server.ts')

  const { shop } = devshop
  await withShop(shop, (db) => db.shop.create({ data: { shop } }))
  await sessionStorage.storeSession(sessionFor(devshop))
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 })
  // Dropping the database may cut a connection that is on its way out.
  owner.on('connect', (client) => client.on('error', () => undefined))
  return {
    shop, devshop,
    ownerUrl: database.ownerUrl,
    // What a row holds is what its test says it holds: a wrong one fails there.
    rows: async <Row>(text: string, values: readonly unknown[] = []) => (await owner.query(text, [...values])).rows as Row[],
    runJob: (kind, payload, context = {}) =>
      handlers[kind](payload, { signal: new AbortController().signal, lastAttempt: false, ...context }),
    stop: async () => {
      await stopPricing()
      await stopQueue(1000)
      await closeDatabase()
      await owner.end()
      await devshop.stop()
      await database.drop()
    },
  }
}

/** What the shop would have got by opening the app. */
function sessionFor({ shop, store }: Devshop): Session {
  const accessToken = `shpat_${randomBytes(16).toString('hex')}`
  const expires = new Date(Date.now() + 3_600_000)
  const scopes = ['read_products', 'write_products', 'read_inventory', 'write_inventory', 'read_markets', 'write_markets', 'read_orders', 'read_locales', 'write_translations', 'read_shipping', 'write_shipping', 'read_legal_policies', 'write_legal_policies']
  store.tokens.push({
    accessToken, scopes, kind: 'offline', userId: null, expiresAt: expires.getTime(), refreshToken: null, refreshExpiresAt: null,
  })
  return new Session({ id: `offline_${shop}`, shop, state: '', isOnline: false, accessToken, scope: scopes.join(','), expires })
}
