import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { workNextShop } from '#app/jobs/inbox/work-inbox.server.ts'
import { stopQueue } from '#app/jobs/queue.server.ts'
import { action } from '#app/routes/webhooks.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'
import { signedWebhook, type WebhookParts } from './signed-webhook.ts'

export const shop = 'one.myshopify.com'
export const other = 'two.myshopify.com'

let database: FreshDatabase
export const ownerUrl = () => database.ownerUrl

/** Two shops in a database of the test file's own, anew for each of its tests. */
export function useInboxShops(): void {
  beforeAll(async () => {
    database = await freshDatabase()
    setAppEnvironment(database)
  })
  beforeEach(async () => {
    for (const name of [shop, other]) await openShop(name)
  })
  afterEach(() =>
    asOwner(database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`,
      )
      await client.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')}; DELETE FROM pgboss.job`)
    }),
  )
  afterAll(async () => {
    await stopQueue()
    await closeDatabase()
    await database.drop()
  })
}

/** A shop in China that sells a mug to Germany. */
async function openShop(name: string): Promise<void> {
  await withShop(name, async (db) => {
    await db.shop.create({ data: { shop: name, currency: 'EUR', timezone: 'Asia/Shanghai', shipFrom: 'CN', installedAt: new Date('2026-01-01') } })
    const policy = { ...defaultMarketPolicy('DE', 'EUR'), freight: { currency: 'EUR', perParcel: 500, perKilogram: 0 } }
    await db.market.create({ data: { shop: name, country: 'DE', name: 'Germany', currency: 'EUR', policy } })
    await db.variant.create({
      data: {
        shop: name, variantId: 'gid://shopify/ProductVariant/42', productId: 'gid://shopify/Product/7', inventoryItemId: 'gid://shopify/InventoryItem/9',
        productTitle: 'Mug', status: 'ACTIVE', price: 4999, currency: 'EUR', unitCost: 800, unitCostCurrency: 'EUR', hsCode: '691110', origin: 'CN',
        weightGrams: 400, updatedAt: new Date(), syncedAt: new Date(),
      },
    })
  })
}

export async function receive(payload: unknown, parts: WebhookParts = {}): Promise<void> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const answer = await action({ request: signedWebhook(body, parts), params: {}, context: {} })
  expect(answer.status).toBe(200)
}

export async function drain(): Promise<void> {
  while (await workNextShop());
}

export const states = () => ownerRows<{ state: string; attempts: number }>(database.ownerUrl, 'SELECT state, attempts FROM webhook_events')
export const orderRows = () =>
  ownerRows<{ shop: string; order_id: string; total: string; profit: string | null }>(
    database.ownerUrl, 'SELECT shop, order_id, total, profit FROM orders ORDER BY shop, order_id',
  )
export const jobs = () => ownerRows<{ name: string; data: unknown }>(database.ownerUrl, 'SELECT name, data FROM pgboss.job ORDER BY created_on')
