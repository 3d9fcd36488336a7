import { createHmac, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attackedLandfall, type AttackedLandfall } from '#tests/abuse/attacked-landfall.ts'
import { plantShop } from '#tests/abuse/shop-rows.ts'
import { closeDatabase } from '#app/data/database.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { orderPayload } from './order-payload.ts'

/** What a buyer leaves at a checkout. No part of it may stay. */
const buyer = {
  name: 'Zebediah Quillfeather', email: 'zebediah@quillfeather.example', phone: '+49 30 5550199', address1: 'Nachtigallenweg 4711', zip: 'Q9X 7ZJ', city: 'Hinterquellbach',
  browser_ip: '203.0.113.77', customerId: '998877665544332211',
}

let database: FreshDatabase
let logFolder: string
let attacked: AttackedLandfall
beforeAll(async () => {
  database = await freshDatabase()
  logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-privacy-'))
  attacked = await attackedLandfall(database, logFolder)
  setAppEnvironment(database)
}, 300_000)
afterAll(async () => {
  await closeDatabase()
  await attacked.stop()
  await database.drop()
  await rm(logFolder, { recursive: true, force: true })
})

/** Where a text stands, in any column of any table of the database, the queue's own too; bytes are searched as well. */
async function placesOf(text: string): Promise<string[]> {
  const { owner } = attacked
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const places: string[] = []
  for (const { name } of tables) {
    const found = await owner.query(`SELECT FROM ${name} AS row WHERE strpos(lower(row::text), lower($1)) > 0 OR strpos(row::text, $2) > 0`, [text, Buffer.from(text).toString('hex')])
    if (found.rowCount !== 0) places.push(name)
  }
  return places
}

async function everyPlace(): Promise<string[]> {
  const places = await Promise.all(Object.entries(buyer).map(async ([what, text]) => (await placesOf(text)).map((place) => `${what} in ${place}`)))
  return places.flat()
}

async function send(route: string, payload: unknown, headers: Record<string, string> = {}): Promise<number> {
  const { arsenal, landfall } = attacked
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const answer = await fetch(landfall.appUrl + route, {
    method: 'POST', body,
    headers: {
      'Content-Type': 'application/json', 'X-Shopify-Shop-Domain': arsenal.shop, 'X-Shopify-API-Version': '2026-10', 'X-Shopify-Webhook-Id': randomUUID(), 'X-Shopify-Event-Id': randomUUID(),
      'X-Forwarded-For': buyer.browser_ip, 'X-Shopify-Hmac-Sha256': createHmac('sha256', arsenal.apiSecret).update(body).digest('base64'), ...headers,
    },
  })
  return answer.status
}
const event = (topic: string, payload: unknown) => send('/webhooks', payload, { 'X-Shopify-Topic': topic })

async function drained(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { rowCount } = await attacked.owner.query(`SELECT FROM webhook_events WHERE shop = $1 AND state = 'received' AND not_before < now() + interval '1 second'`, [attacked.arsenal.shop])
    if (rowCount === 0) return
    await sleep(100)
  }
  throw new Error('The inbox was not drained.')
}

const address = { ...buyer, first_name: 'Zebediah', last_name: 'Quillfeather', country_code: 'DE', country: 'DE', postal_code: buyer.zip }
const bought = () => ({
  ...(orderPayload() as object), id: 4711, admin_graphql_api_id: 'gid://shopify/Order/4711', ...buyer, name: '#4711', note: `For ${buyer.name}`, contact_email: buyer.email, client_details: { browser_ip: buyer.browser_ip },
  customer: { id: buyer.customerId, ...buyer }, billing_address: address, shipping_address: address, note_attributes: [{ name: 'to', value: buyer.name }],
})

describe('a buyer', () => {
  it('stands in nothing but the bodies of events that could not be applied', async () => {
    expect(await event('orders/create', bought())).toBe(200)
    expect(await event('orders/updated', { ...bought(), updated_at: '2026-11-21T12:00:00Z' })).toBe(200)
    expect(await event('refunds/create', { id: 9, order_id: 4711, note: buyer.name, refund_line_items: [], transactions: [], order_adjustments: [] })).toBe(200)
    const rate = { origin: { country: 'CN' }, destination: address, items: [{ name: 'Tee', sku: 'T', quantity: 1, grams: 100, price: 100, vendor: 'x', requires_shipping: true, taxable: true, fulfillment_service: 'manual', properties: { for: buyer.name }, product_id: 1, variant_id: 1 }], currency: 'USD', locale: 'en' }
    expect(await send('/api/carrier/rates', { rate })).toBe(200)
    expect(await event('orders/create', JSON.stringify(bought()).replace('"id":4711', '"id":"none"'))).toBe(200)
    await attacked.landfall.devshop.createOrder({ country: 'DE', lines: [{ variantId: [...attacked.landfall.devshop.store.variants.keys()][0], quantity: 1 }] })
    await sleep(1_500)
    await drained()
    // What failed goes on failing: here it has done so to the end.
    await attacked.owner.query(`UPDATE webhook_events SET state = 'dead' WHERE state = 'received'`)
    expect(new Set((await everyPlace()).map((place) => place.split(' in ')[1]))).toEqual(new Set(['public.webhook_events']))
  })

  it('is told what is kept of the orders: their country and sums', async () => {
    expect(await event('customers/data_request', { customer: { id: 1, email: buyer.email }, orders_requested: [4711], data_request: { id: 99 } })).toBe(200)
    await drained()
    const { rows } = await attacked.owner.query<{ after: unknown }>(`SELECT after FROM audit_entries WHERE action = 'customer-data-request'`)
    expect(rows).toMatchObject([{ after: { kept: 'nothing that names the buyer', orders: [{ orderId: 'gid://shopify/Order/4711', country: 'DE' }] } }])
  })

  it('is nowhere after customers/redact, and an audit row says so', async () => {
    expect(await event('customers/redact', { customer: { id: 1, email: buyer.email, phone: buyer.phone }, orders_to_redact: [4711] })).toBe(200)
    await drained()
    expect(await everyPlace()).toEqual([])
    expect((await attacked.owner.query(`SELECT FROM audit_entries WHERE action = 'customer-redacted'`)).rowCount).toBe(1)
  })

  it('is in no log, and neither is a secret', async () => {
    const logs = (await Promise.all(['web.log', 'worker.log'].map((name) => readFile(path.join(logFolder, name), 'utf8')))).join('\n')
    const { arsenal, landfall } = attacked
    const secrets = [arsenal.apiSecret, arsenal.extensionToken, arsenal.sessionToken(), ...landfall.devshop.store.tokens.flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken ?? accessToken]), new URL(database.url).password]
    expect(secrets.length).toBeGreaterThan(4)
    for (const text of [...Object.values(buyer), ...secrets]) expect(logs.includes(text), text).toBe(false)
  })
})

it('events that are long over are forgotten, dead ones too, and no others', async () => {
  const { owner, arsenal } = attacked
  const add = (id: string, age: string, state: string) =>
    owner.query(`INSERT INTO webhook_events (shop, event_id, topic, webhook_id, api_version, body, state, received_at) VALUES ($1, $2, 'orders/create', 'x', '', 'x', $4, now() - $3::interval)`, [arsenal.shop, id, age, state])
  await add('old-done', '31 days', 'done')
  await add('old-dead', '31 days', 'dead')
  await add('waiting', '31 days', 'received')
  await owner.query(`UPDATE webhook_events SET not_before = now() + interval '1 day' WHERE event_id = 'waiting'`)
  await add('young', '29 days', 'dead')
  const { handlers } = await import('#app/jobs/handlers.server.ts')
  await handlers['forget-events']({ shop: arsenal.shop }, { signal: new AbortController().signal, lastAttempt: false })
  const { rows } = await owner.query<{ event_id: string }>(`SELECT event_id FROM webhook_events WHERE event_id IN ('old-done', 'old-dead', 'waiting', 'young') ORDER BY 1`)
  expect(rows.map((row) => row.event_id)).toEqual(['waiting', 'young'])
  await owner.query(`DELETE FROM webhook_events WHERE event_id = 'waiting'`)
})

it('a shop that goes leaves its tokens behind at once, and 48 hours later everything, whatever table it is in', async () => {
  const { owner, arsenal } = attacked
  await plantShop(owner, 'leaving.myshopify.com')
  const from = (topic: string) => send('/webhooks', { id: 1 }, { 'X-Shopify-Topic': topic, 'X-Shopify-Shop-Domain': 'leaving.myshopify.com' })
  expect(await from('app/uninstalled')).toBe(200)
  await drainedOf('leaving.myshopify.com')
  expect((await owner.query(`SELECT FROM shop_sessions WHERE shop = 'leaving.myshopify.com'`)).rowCount).toBe(0)
  expect((await owner.query(`SELECT FROM audit_entries WHERE shop = 'leaving.myshopify.com' AND action = 'app-uninstalled'`)).rowCount).toBe(1)
  expect(await from('shop/redact')).toBe(200)
  await drainedOf('leaving.myshopify.com')
  expect(await placesOf('leaving.myshopify.com')).toEqual(['public.audit_entries'])
  const { rows } = await owner.query<{ action: string }>(`SELECT action FROM audit_entries WHERE shop = 'leaving.myshopify.com'`)
  expect(rows).toEqual([{ action: 'shop-redacted' }])
  expect((await owner.query(`SELECT FROM shops WHERE shop = $1`, [arsenal.shop])).rowCount).toBe(1)
})

async function drainedOf(shop: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await attacked.owner.query(`SELECT FROM webhook_events WHERE shop = $1 AND state = 'received'`, [shop])).rowCount === 0) return
    await sleep(100)
  }
  throw new Error(`The inbox of ${shop} was not drained.`)
}
