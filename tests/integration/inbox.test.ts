import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { order, orders } from '#app/features/orders/orders.server.ts'
import { startInbox } from '#app/jobs/inbox/inbox-loop.server.ts'
import { backoffMs, mostAttempts, workNextShop } from '#app/jobs/inbox/work-inbox.server.ts'
import { stopQueue } from '#app/jobs/queue.server.ts'
import { action } from '#app/routes/webhooks.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { orderPayload, type OrderParts } from './order-payload.ts'
import { asOwner, ownerRows } from './owner.ts'
import { signedWebhook, type WebhookParts } from './signed-webhook.ts'

const shop = 'one.myshopify.com'
const other = 'two.myshopify.com'

let database: FreshDatabase
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

async function receive(payload: unknown, parts: WebhookParts = {}): Promise<void> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const answer = await action({ request: signedWebhook(body, parts), params: {}, context: {} })
  expect(answer.status).toBe(200)
}

async function drain(): Promise<void> {
  while (await workNextShop());
}

const states = () => ownerRows<{ state: string; attempts: number }>(database.ownerUrl, 'SELECT state, attempts FROM webhook_events')
const orderRows = () =>
  ownerRows<{ shop: string; order_id: string; total: string; profit: string | null }>(
    database.ownerUrl, 'SELECT shop, order_id, total, profit FROM orders ORDER BY shop, order_id',
  )
const jobs = () => ownerRows<{ name: string; data: unknown }>(database.ownerUrl, 'SELECT name, data FROM pgboss.job ORDER BY created_on')

describe('an order', () => {
  it('shows its landed cost and profit, every cent accounted for', async () => {
    await receive(orderPayload())
    await drain()
    const { rows } = await orders(shop, { page: 1, country: null })
    expect(rows).toHaveLength(1)
    const detail = await order(shop, rows[0]?.orderId ?? '')
    const actual = detail?.working?.actual
    if (!actual || actual.profit === null || actual.netRevenue === null) throw new Error('not worked out')
    const { duty, importTax, unitCost, freight, customsFees, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer } = actual
    expect(actual.revenue).toBe(4999)
    expect(actual.netRevenue).toBe(4999 - (duty ?? NaN) - (importTax ?? NaN))
    const spent = [unitCost, freight, customsFees, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer].map((part) => part ?? NaN)
    expect(actual.profit).toBe(actual.netRevenue - spent.reduce((sum, part) => sum + part, 0))
    expect(importTax).toBeGreaterThan(0)
    expect(unitCost).toBe(800)
    expect(freight).toBe(500)
    expect(detail.working.gaps).toEqual([])
    expect(rows[0]?.profit).toBe(actual.profit)
  })

  it('is worked out by the facts of its own day', async () => {
    await receive(orderPayload({ createdAt: '2026-05-01T10:00:00+08:00' }))
    await drain()
    const detail = await order(shop, 'gid://shopify/Order/1001')
    for (const fact of detail?.working?.quote?.facts ?? []) {
      expect(fact.validFrom === null || fact.validFrom <= '2026-05-01', fact.id).toBe(true)
      expect(fact.validTo === null || fact.validTo >= '2026-05-01', fact.id).toBe(true)
    }
    expect(detail?.working?.quote?.facts).not.toHaveLength(0)
  })

  it('stands beside what the published price had assumed', async () => {
    await publish(shop, { margin: 1500 })
    await receive(orderPayload({ lines: [{ quantity: 2, price: '24.99' }], total: '49.98' }))
    await drain()
    const { rows } = await orders(shop, { page: 1, country: 'DE' })
    expect(rows[0]?.assumedProfit).toBe(3000)
  })

  it('names what is missing, states no profit, and is worked out once that is known', async () => {
    await withShop(shop, (db) => db.variant.updateMany({ where: { shop }, data: { unitCost: null, unitCostCurrency: null } }))
    await receive(orderPayload())
    await drain()
    const before = await order(shop, 'gid://shopify/Order/1001')
    expect(before?.order.profit).toBeNull()
    expect(before?.working?.actual.unitCost).toBeNull()
    expect(before?.working?.gaps).toEqual([{ code: 'unit-cost-missing', params: { item: 'Mug · Blue' } }])
    await withShop(shop, (db) => db.variant.updateMany({ where: { shop }, data: { unitCost: 800, unitCostCurrency: 'EUR' } }))
    expect((await order(shop, 'gid://shopify/Order/1001'))?.order.profit).not.toBeNull()
  })

  it.each<[string, OrderParts, string]>([
    ['to nowhere', { country: null }, 'order-no-country'],
    ['to a country that is no market', { country: 'FR' }, 'order-no-market'],
    ['to where it is shipped from', { country: 'CN' }, 'order-not-exported'],
    ['paid in a currency that is not the market’s', { currency: 'USD' }, 'order-in-other-currency'],
    ['for something that is not in the catalogue', { lines: [{ variantId: null }] }, 'order-item-unknown'],
  ])('%s says so', async (_what, parts, code) => {
    await receive(orderPayload(parts))
    await drain()
    const detail = await order(shop, 'gid://shopify/Order/1001')
    expect(detail?.working?.gaps.map((gap) => gap.code)).toContain(code)
    expect(detail?.order.profit).toBeNull()
  })

  it('keeps nothing that tells who bought', async () => {
    await receive(orderPayload())
    await drain()
    const hits = await asOwner(database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
      )
      let found = 0
      for (const { name } of rows) {
        const { rowCount } = await client.query(`SELECT 1 FROM ${name} AS row WHERE row::text ILIKE '%planted%'`)
        found += rowCount ?? 0
      }
      // A bytea is written in hex.
      const hex = Buffer.from('lanted').toString('hex')
      const bodies = await client.query(`SELECT 1 FROM webhook_events WHERE encode(body, 'hex') LIKE '%${hex}%'`)
      return found + (bodies.rowCount ?? 0)
    })
    expect(hits).toBe(0)
  })
})

async function publish(name: string, { margin }: { margin: number }): Promise<void> {
  const part = { netPrice: 1, unitCost: 1, freight: 1, duty: 1, importTax: 1, customsFees: 1, paymentFee: 1, platformFee: 1, marketing: 1, returnsReserve: 1, currencyBuffer: 1 }
  await withShop(name, async (db) => {
    const id = randomUUID()
    await db.publication.create({
      data: { shop: name, id, country: 'DE', status: 'done', total: 1, currency: 'EUR', policy: {}, factsVersion: '1', createdBy: 'test', createdAt: new Date('2026-11-01') },
    })
    await db.publicationLine.create({
      data: {
        shop: name, publicationId: id, variantId: 'gid://shopify/ProductVariant/42', after: 2499, state: 'verified',
        assumed: { currency: 'EUR', price: 2499, ...part, margin, marginShare: 1 },
      },
    })
  })
}

describe('the same news in any order', () => {
  const elder = orderPayload({ updatedAt: '2026-11-20T10:00:00+01:00', total: '49.99' })
  const younger = orderPayload({ updatedAt: '2026-11-20T10:05:00+01:00', total: '39.99', lines: [{ price: '39.99' }] })

  it.each([
    ['elder first', [elder, younger]],
    ['younger first', [younger, elder]],
    ['each twice', [younger, elder, younger, elder]],
  ])('ends in the same state: %s', async (_what, payloads) => {
    for (const payload of payloads) {
      await receive(payload, { topic: 'orders/updated' })
      await drain()
    }
    expect(await orderRows()).toMatchObject([{ shop, total: '3999' }])
    expect(await ownerRows(database.ownerUrl, 'SELECT price FROM order_lines')).toEqual([{ price: '3999' }])
  })

  it('ends in the same state when many workers take it at once', async () => {
    for (let minute = 0; minute < 12; minute += 1) {
      const time = `2026-11-20T10:${String(minute).padStart(2, '0')}:00+01:00`
      const price = `${30 + minute}.00`
      await receive(orderPayload({ updatedAt: time, total: price, lines: [{ price }] }), { topic: 'orders/updated' })
    }
    const inbox = startInbox(6)
    while ((await states()).some(({ state }) => state === 'received')) await sleep(20)
    await inbox.stop()
    expect(await orderRows()).toMatchObject([{ total: '4100' }])
    expect(await ownerRows(database.ownerUrl, 'SELECT price FROM order_lines')).toEqual([{ price: '4100' }])
    expect(await states()).toEqual(Array.from({ length: 12 }, () => ({ state: 'done', attempts: 1 })))
  })
})

describe('an event that fails', () => {
  it('changes nothing, waits longer each time, and rests as dead with its reason', async () => {
    await receive('{"id": "not an order"}')
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      expect(await workNextShop()).toBe(true)
      expect(await workNextShop()).toBe(false)
      const [row] = await ownerRows<{ state: string; attempts: number; wait: number }>(
        database.ownerUrl, `SELECT state, attempts, extract(epoch FROM not_before - now()) * 1000 AS wait FROM webhook_events`,
      )
      expect(row).toMatchObject({ attempts: attempt, state: attempt === mostAttempts ? 'dead' : 'received' })
      expect(Math.abs(Number(row?.wait) - backoffMs(attempt))).toBeLessThan(5_000)
      await asOwner(database.ownerUrl, (client) => client.query('UPDATE webhook_events SET not_before = now()'))
    }
    expect(await workNextShop()).toBe(false)
    const [dead] = await ownerRows<{ error: string; body: Buffer }>(database.ownerUrl, 'SELECT error, body FROM webhook_events')
    expect(dead?.error).toContain('id')
    expect(dead?.body.toString()).toBe('{"id": "not an order"}')
    expect(await orderRows()).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['nothing at all', ''],
  ])('with %s fails like any other', async (_what, body) => {
    await receive(body)
    await drain()
    expect(await states()).toEqual([{ state: 'received', attempts: 1 }])
  })

  it('does not hold up the others', async () => {
    await receive('{')
    await receive(orderPayload(), { shop: other })
    await drain()
    expect(await orderRows()).toMatchObject([{ shop: other }])
  })
})

describe('an event that spoils the transaction of its whole batch', () => {
  const poison = 'gid://shopify/Order/1002'
  const quick = { statementMs: 10_000, transactionMs: 2_500 }
  const spoil = (kind: string, work: string) =>
    asOwner(database.ownerUrl, (client) =>
      client.query(`
        CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${work} RETURN NULL; END $$;
        CREATE ${kind} FOR EACH ROW WHEN (NEW.order_id = '${poison}') EXECUTE FUNCTION spoil()`),
    )
  afterEach(() => asOwner(database.ownerUrl, (client) => client.query('DROP FUNCTION IF EXISTS spoil() CASCADE')))

  const kinds: [string, string, string, typeof quick | undefined][] = [
    ['at its end', 'CONSTRAINT TRIGGER spoil AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED', `RAISE EXCEPTION 'poison';`, undefined],
    ['by using up its time', 'TRIGGER spoil AFTER INSERT ON orders', 'PERFORM pg_sleep(3);', quick],
    ['by a statement that never ends', 'TRIGGER spoil AFTER INSERT ON orders', 'PERFORM pg_sleep(60);', { statementMs: 1_000, transactionMs: 60_000 }],
  ]

  it.each(kinds)('%s: the others are done, it alone fails and comes to rest', async (_what, kind, work, limits) => {
    await spoil(kind, work)
    for (const id of [1001, 1002, 1003]) await receive(orderPayload({ id }))
    for (let attempt = 1; attempt <= (limits === quick ? 1 : 2); attempt += 1) {
      expect(await workNextShop(limits)).toBe(true)
      expect(await workNextShop(limits)).toBe(false)
      expect((await orderRows()).map((row) => row.order_id)).toEqual(['gid://shopify/Order/1001', 'gid://shopify/Order/1003'])
      expect((await states()).sort((a, b) => a.state.localeCompare(b.state))).toEqual([
        { state: 'done', attempts: 1 }, { state: 'done', attempts: 1 }, { state: 'received', attempts: attempt },
      ])
      await asOwner(database.ownerUrl, (client) => client.query(`UPDATE webhook_events SET not_before = now() WHERE state = 'received'`))
    }
    await asOwner(database.ownerUrl, (client) => client.query(`UPDATE webhook_events SET attempts = ${mostAttempts - 1} WHERE state = 'received'`))
    expect(await workNextShop(limits)).toBe(true)
    expect((await states()).filter(({ state }) => state === 'dead')).toEqual([{ state: 'dead', attempts: mostAttempts }])
  })

  it('does so among several workers too', async () => {
    await spoil('CONSTRAINT TRIGGER spoil AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED', `RAISE EXCEPTION 'poison';`)
    for (let id = 1001; id <= 1020; id += 1) await receive(orderPayload({ id }))
    const inbox = startInbox(4)
    while ((await orderRows()).length < 19) await sleep(20)
    await inbox.stop()
    const left = (await states()).filter(({ state }) => state !== 'done')
    expect(left).toHaveLength(1)
    expect(left[0]?.attempts).toBeGreaterThan(0)
  })
})

describe('news of the catalogue', () => {
  it.each([
    ['products/update', { productIds: ['gid://shopify/Product/7'], inventoryItemIds: [] }],
    ['products/delete', { productIds: ['gid://shopify/Product/7'], inventoryItemIds: [] }],
    ['inventory_items/update', { productIds: [], inventoryItemIds: ['gid://shopify/InventoryItem/7'] }],
  ])('%s has it read again', async (topic, told) => {
    await receive({ id: 7 }, { topic })
    await drain()
    expect(await jobs()).toEqual([{ name: 'refresh-variants', data: { shop, ...told } }])
  })
})

describe('when Landfall is taken away', () => {
  const plantAccess = () =>
    withShop(shop, async (db) => {
      await db.shopSession.create({ data: { shop, id: `offline_${shop}`, state: '', isOnline: false, scope: 'read_products', accessToken: new Uint8Array(1) } })
      await db.extensionToken.create({ data: { shop, tokenHash: new Uint8Array(1), name: 'Chrome', createdBy: 'test' } })
    })

  it('its tokens go at once, and its extensions are shut out', async () => {
    await plantAccess()
    await receive({ id: 1 }, { topic: 'app/uninstalled' })
    await drain()
    expect(await ownerRows(database.ownerUrl, 'SELECT 1 FROM shop_sessions')).toEqual([])
    expect(await ownerRows(database.ownerUrl, 'SELECT revoked_at IS NOT NULL AS revoked FROM extension_tokens')).toEqual([{ revoked: true }])
    expect(await ownerRows(database.ownerUrl, 'SELECT uninstalled_at IS NOT NULL AS gone FROM shops WHERE shop = $1', [shop])).toEqual([{ gone: true }])
  })

  it('a late word of an earlier removal changes nothing', async () => {
    await plantAccess()
    await receive({ id: 1 }, { topic: 'app/uninstalled', triggeredAt: '2025-12-31T23:59:59Z' })
    await receive({ shop_domain: shop }, { topic: 'shop/redact', triggeredAt: '2025-12-31T23:59:59Z' })
    await drain()
    expect(await ownerRows(database.ownerUrl, 'SELECT uninstalled_at FROM shops WHERE shop = $1', [shop])).toEqual([{ uninstalled_at: null }])
    expect(await ownerRows(database.ownerUrl, 'SELECT 1 AS kept FROM shop_sessions')).toHaveLength(1)
  })

  it('shop/redact leaves not one row of it in any table or queue, but the line that says so, and all of every other shop', async () => {
    await plantAccess()
    for (const name of [shop, other]) {
      await receive(orderPayload(), { shop: name })
      await receive({ id: 7 }, { shop: name, topic: 'products/update' })
    }
    await receive('{', {})
    await drain()
    const count = async (name: string) => {
      const tables = await ownerRows<{ name: string }>(
        database.ownerUrl, `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'shop'`,
      )
      const counts = await Promise.all(tables.map((table) => ownerRows(database.ownerUrl, `SELECT 1 FROM ${table.name} WHERE shop = $1`, [name])))
      const queued = await ownerRows(database.ownerUrl, `SELECT 1 FROM pgboss.job WHERE data::text LIKE '%' || $1 || '%'`, [name])
      return counts.reduce((sum, rows) => sum + rows.length, queued.length)
    }
    const others = await count(other)
    expect(await count(shop)).toBeGreaterThan(others)
    await receive({ shop_domain: shop }, { topic: 'shop/redact' })
    await drain()
    expect(await count(shop)).toBe(1)
    expect(await ownerRows(database.ownerUrl, 'SELECT action FROM audit_entries WHERE shop = $1', [shop])).toEqual([{ action: 'shop-redacted' }])
    expect(await count(other)).toBe(others)
  })
})

describe('a buyer’s requests', () => {
  it('are answered with what is kept of the buyer: nothing; and dead events lose their bodies', async () => {
    await receive('{"email":"planted.buyer@example.com"')
    await asOwner(database.ownerUrl, (client) => client.query(`UPDATE webhook_events SET state = 'dead'`))
    await receive({ customer: { id: 77 }, data_request: { id: 9 } }, { topic: 'customers/data_request' })
    await receive({ customer: { id: 77 } }, { topic: 'customers/redact' })
    await drain()
    const audit = await ownerRows<{ action: string; after: { kept: string } }>(
      database.ownerUrl, 'SELECT action, after FROM audit_entries ORDER BY action',
    )
    expect(audit.map((row) => [row.action, row.after.kept])).toEqual([
      ['customer-data-request', 'nothing that names the buyer'],
      ['customer-redacted', 'nothing that names the buyer'],
    ])
    expect(await ownerRows(database.ownerUrl, `SELECT DISTINCT length(body) AS length FROM webhook_events`)).toEqual([{ length: 0 }])
  })
})

describe('changed scopes', () => {
  it('are kept with the session and in the audit', async () => {
    await withShop(shop, (db) =>
      db.shopSession.create({ data: { shop, id: `offline_${shop}`, state: '', isOnline: false, scope: 'read_products', accessToken: new Uint8Array(1) } }),
    )
    await receive({ id: 1, previous: ['read_products'], current: ['read_products', 'read_orders'] }, { topic: 'app/scopes_update' })
    await drain()
    expect(await ownerRows(database.ownerUrl, 'SELECT scope FROM shop_sessions')).toEqual([{ scope: 'read_products,read_orders' }])
  })
})
