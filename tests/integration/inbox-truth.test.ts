import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { replay, syncState } from '#app/features/sync/sync.server.ts'
import { mostAttempts, workNextShop } from '#app/jobs/inbox/work-inbox.server.ts'
import { action } from '#app/routes/webhooks.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { orderPayload } from './order-payload.ts'
import { asOwner, ownerRows } from './owner.ts'
import { signedWebhook, type WebhookParts } from './signed-webhook.ts'

const busy = 'busy.myshopify.com'
const quiet = 'quiet.myshopify.com'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  for (const shop of [busy, quiet]) await withShop(shop, (db) => db.shop.create({ data: { shop } }))
})
beforeEach(() => asOwner(database.ownerUrl, (client) => client.query('TRUNCATE webhook_events, webhook_duplicates, orders, order_lines')))
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

async function receive(payload: unknown, parts: WebhookParts): Promise<void> {
  expect((await action({ request: signedWebhook(JSON.stringify(payload), parts), params: {}, context: {} })).status).toBe(200)
}
const drain = async () => {
  while (await workNextShop());
}
const doneOf = (shop: string) =>
  ownerRows<{ n: number }>(database.ownerUrl, `SELECT count(*)::int AS n FROM webhook_events WHERE state = 'done' AND shop = '${shop}'`)

test('a shop with many events keeps no other waiting, whatever fails in it', async () => {
  for (let id = 1; id <= 20; id += 1) await receive(id % 2 === 0 ? orderPayload({ id }) : { id: 'poison' }, { shop: busy })
  await receive(orderPayload({ id: 1 }), { shop: quiet })
  await workNextShop()
  await workNextShop()
  expect(await doneOf(quiet)).toEqual([{ n: 1 }])
  await drain()
  expect(await doneOf(busy)).toEqual([{ n: 10 }])
})

test('the merchant sees what came again, what came late and how long it took', async () => {
  const at = (minute: number) => `2026-11-20T10:0${minute}:00+01:00`
  await receive(orderPayload({ updatedAt: at(5) }), { shop: busy, topic: 'orders/updated', eventId: 'new' })
  await receive(orderPayload({ updatedAt: at(5) }), { shop: busy, topic: 'orders/updated', eventId: 'new' })
  await receive(orderPayload({ updatedAt: at(5) }), { shop: busy, topic: 'orders/updated', eventId: 'new' })
  await drain()
  await receive(orderPayload({ updatedAt: at(1) }), { shop: busy, eventId: 'old' })
  await drain()
  const { topics, lag } = await syncState(busy)
  expect(topics).toEqual([
    { topic: 'orders/create', received: 1, duplicated: 0, stale: 1, waiting: 0, dead: 0 },
    { topic: 'orders/updated', received: 1, duplicated: 2, stale: 0, waiting: 0, dead: 0 },
  ])
  expect(lag?.median).toBeGreaterThanOrEqual(0)
  expect((await syncState(quiet)).topics).toEqual([])
})

test('a dead event can be tried again, by its own shop alone, and once its content is gone no more', async () => {
  await receive({ id: 'no order' }, { shop: busy, eventId: 'dead' })
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await workNextShop()
    await asOwner(database.ownerUrl, (client) => client.query('UPDATE webhook_events SET not_before = now()'))
  }
  expect((await syncState(busy)).dead).toMatchObject([{ eventId: 'dead', attempts: mostAttempts, emptied: false }])
  const event = { eventId: 'dead', topic: 'orders/create' }
  expect(await replay(quiet, '1', event)).toEqual({ ok: false, code: 'event-not-replayable', params: {} })
  expect(await replay(busy, '1', event)).toEqual({ ok: true, value: true })
  expect(await replay(busy, '1', event)).toMatchObject({ ok: false })
  expect((await syncState(busy)).topics[0]).toMatchObject({ waiting: 1, dead: 0 })
  await asOwner(database.ownerUrl, (client) => client.query(`UPDATE webhook_events SET state = 'dead', body = ''`))
  expect(await replay(busy, '1', event)).toMatchObject({ ok: false })
  expect((await syncState(busy)).dead).toMatchObject([{ emptied: true }])
})
