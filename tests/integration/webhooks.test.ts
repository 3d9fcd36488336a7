import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '#app/data/database.server.ts'
import { action } from '#app/routes/webhooks.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'
import { signedWebhook, type WebhookParts } from './signed-webhook.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
})
beforeEach(() => asOwner(database.ownerUrl, (client) => client.query('DELETE FROM webhook_events')))
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

const post = (request: Request) => action({ request, params: {}, context: {} })
const send = async (body: string | Uint8Array, parts?: WebhookParts) => (await post(signedWebhook(body, parts))).status
const stored = () =>
  ownerRows<{ shop: string; topic: string; body: Buffer; state: string }>(database.ownerUrl, 'SELECT shop, topic, body, state FROM webhook_events')

describe('a webhook', () => {
  it('is stored as it came before it is acknowledged', async () => {
    expect(await send('{"id":1,"note":"é \\u0000"}')).toBe(200)
    expect(await stored()).toEqual([
      { shop: 'one.myshopify.com', topic: 'orders/create', body: Buffer.from('{"id":1,"note":"é \\u0000"}'), state: 'received' },
    ])
  })

  it('keeps its event, webhook id, version and time', async () => {
    await send('{}', { eventId: 'event-1', triggeredAt: '2026-11-21T10:00:00.123Z', headers: { 'X-Shopify-Webhook-Id': 'delivery-1' } })
    expect(await ownerRows(database.ownerUrl, 'SELECT event_id, webhook_id, api_version, triggered_at FROM webhook_events')).toEqual([
      { event_id: 'event-1', webhook_id: 'delivery-1', api_version: '2026-10', triggered_at: new Date('2026-11-21T10:00:00.123Z') },
    ])
  })

  it('is acknowledged again, and stored once, when it comes twice or twice at once', async () => {
    const eventId = randomUUID()
    const statuses = await Promise.all(Array.from({ length: 8 }, () => send('{"id":1}', { eventId })))
    expect(statuses).toEqual(Array.from({ length: 8 }, () => 200))
    expect(await stored()).toHaveLength(1)
  })

  it('of another topic or shop with the same event id is another event', async () => {
    const eventId = randomUUID()
    await send('{}', { eventId })
    await send('{}', { eventId, topic: 'orders/updated' })
    await send('{}', { eventId, shop: 'two.myshopify.com' })
    expect(await stored()).toHaveLength(3)
  })

  it('need not be JSON, text or anything but bytes to be kept', async () => {
    expect(await send(Uint8Array.of(0xff, 0x00, 0xfe))).toBe(200)
    expect((await stored())[0]?.body).toEqual(Buffer.of(0xff, 0x00, 0xfe))
  })
})

describe('what is not a webhook of ours', () => {
  it.each<[string, WebhookParts]>([
    ['a signature under another secret', { secret: 'another' }],
    ['no signature', { headers: { 'X-Shopify-Hmac-Sha256': null } }],
    ['a signature of another body', { headers: { 'X-Shopify-Hmac-Sha256': Buffer.alloc(32).toString('base64') } }],
    ['a signature that is too short', { headers: { 'X-Shopify-Hmac-Sha256': 'c2hvcnQ=' } }],
  ])('gets 401 and leaves nothing: %s', async (_what, parts) => {
    expect(await send('{"id":1}', parts)).toBe(401)
    expect(await stored()).toEqual([])
  })

  it.each<[string, WebhookParts]>([
    ['a shop outside myshopify.com', { shop: 'one.example.com' }],
    ['a shop with the name of all shops', { shop: '*' }],
    ['no shop', { headers: { 'X-Shopify-Shop-Domain': null } }],
    ['no topic', { headers: { 'X-Shopify-Topic': null } }],
    ['no id at all', { headers: { 'X-Shopify-Event-Id': null, 'X-Shopify-Webhook-Id': null } }],
  ])('gets 400 and leaves nothing: %s', async (_what, parts) => {
    expect(await send('{"id":1}', parts)).toBe(400)
    expect(await stored()).toEqual([])
  })

  it('gets 413 when its body is longer than 8 MiB, signed or not', async () => {
    expect(await send(Buffer.alloc(8 * 1024 * 1024 + 1))).toBe(413)
    expect(await send(Buffer.alloc(8 * 1024 * 1024))).toBe(200)
  })
})

describe('while the database is away', () => {
  it('Shopify hears 503, so that it delivers again, and later 200', async () => {
    const name = new URL(database.url).pathname.slice(1)
    // From another database of the same server: nobody may shut the door of the one they are in.
    const server = Object.assign(new URL(database.ownerUrl), { pathname: '/postgres' }).href
    await asOwner(server, async (client) => {
      await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    })
    try {
      expect(await send('{"id":1}')).toBe(503)
    } finally {
      await asOwner(server, (client) => client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`))
    }
    expect(await send('{"id":1}')).toBe(200)
  })
})
