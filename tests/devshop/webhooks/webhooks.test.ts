import { createServer, type IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shopifyApi } from '../shopify-library.ts'
import { keys, startTestShop, type TestShop } from '../test-shop.ts'
import { checkPayload } from './payload-schema.ts'
import { orderPayload } from './payloads/order.ts'

interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

let shop: TestShop
let received: Received[]
let answers: number[]
let stopApp: () => Promise<void>

beforeEach(async () => {
  received = []
  answers = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      })
      response.writeHead(answers.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  stopApp = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  shop = await startTestShop({ appUrl: () => url })
})
afterEach(async () => {
  await shop.devshop.stop()
  await stopApp()
})

const order = () => shop.devshop.createOrder({ country: 'DE', lines: [{ sku: 'TSH-WHT-S', quantity: 2 }] })
const eventIds = () => received.map(({ headers }) => headers['x-shopify-event-id'])
const names = () => received.map(({ body }) => /"name":"(#\d+)"/.exec(body)?.[1])

test("a webhook is signed so that Shopify's own library accepts it, and one changed letter is not", async () => {
  await order()
  const [{ headers, body } = expect.unreachable('nothing arrived')] = received
  const { api } = shopifyApi(keys)
  const validate = (rawBody: string) =>
    api.webhooks.validate({ rawBody, rawRequest: { method: 'POST', url: '/webhooks', headers } })
  expect(await validate(body)).toMatchObject({
    valid: true,
    topic: 'ORDERS_CREATE',
    domain: shop.devshop.shop,
    apiVersion: '2026-10',
  })
  expect(await validate(body.replace('1', '2'))).toMatchObject({ valid: false })
})

test('it carries every header of Shopify', async () => {
  await order()
  const headers = received[0]?.headers ?? {}
  expect(headers).toMatchObject({
    'x-shopify-topic': 'orders/create',
    'x-shopify-shop-domain': shop.devshop.shop,
    'x-shopify-api-version': '2026-10',
    'content-type': 'application/json',
  })
  for (const name of [
    'x-shopify-webhook-id',
    'x-shopify-event-id',
    'x-shopify-triggered-at',
    'x-shopify-hmac-sha256',
  ])
    expect(headers[name]).toBeTruthy()
})

test('a body that Shopify would not send is not sent', async () => {
  await expect(shop.devshop.sendWebhook('orders/create', { id: 1 })).rejects.toThrow(
    'is not a valid orders/create webhook'
  )
  await expect(shop.devshop.sendWebhook('orders/invented', {})).rejects.toThrow(
    'no webhook topic orders/invented'
  )
  expect(received).toEqual([])
})

test.each(['DE', 'US', 'GB', 'JP', 'AU', 'CA', 'FR'])(
  'an order to %s makes a body that fits the schema',
  async (country) => {
    const made = await shop.devshop.createOrder({
      country,
      lines: [
        { sku: 'MUG-STW-ASH', quantity: 3 },
        { sku: 'TRS-LIN-M', quantity: 1 },
      ],
      shipping: { price: '7.5' },
      tax: { rate: 0.19 },
    })
    expect(() => checkPayload('orders/create', orderPayload(made, shop.devshop.shop))).not.toThrow()
  }
)

test.each([
  'app/uninstalled',
  'app/scopes_update',
  'customers/data_request',
  'customers/redact',
  'shop/redact',
  'products/update',
  'products/delete',
  'inventory_items/update',
  'orders/updated',
  'shop/update',
])('the stand-in has a valid body of its own for %s', async (topic) => {
  await order()
  const response = await fetch(`${shop.devshop.url}/_devshop/webhooks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ topic }),
  })
  expect(await response.json()).toMatchObject({ topic })
  expect(response.status).toBe(200)
})

describe('retries', () => {
  test('the same body and the same ids come again until the app accepts', async () => {
    answers = [500, 404, 302, 200]
    await order()
    expect(received).toHaveLength(4)
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
    expect(new Set(received.map(({ headers }) => headers['x-shopify-webhook-id'])).size).toBe(1)
    expect(shop.devshop.webhooks.reports.at(-1)?.deliveries[0]).toMatchObject({ outcome: 'delivered' })
  })

  test('after eight retries it is given up, and a subscription made by API is gone', async () => {
    const { webhookSubscriptions } = shop.devshop.store
    const own = shop.devshop.webhooks.reports
    const made = await shop.ask(
      `mutation { webhookSubscriptionCreate(topic: PRODUCTS_CREATE, webhookSubscription: { uri: "${
        received.length === 0 ? await appUrl() : ''
      }/api-made" }) { webhookSubscription { id } userErrors { message } } }`
    )
    expect(made.errors).toBeUndefined()
    expect(webhookSubscriptions.size).toBe(1)
    // Nine for it, and as many for the app's own subscription to the same topic.
    answers = Array.from({ length: 18 }, () => 500)
    received.length = 0
    await fetch(`${shop.devshop.url}/_devshop/webhooks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"topic":"products/create"}',
    })
    expect(received.filter(({ path }) => path === '/api-made')).toHaveLength(9)
    expect(own.at(-1)?.deliveries[0]).toMatchObject({ outcome: 'failed' })
    expect(webhookSubscriptions.size).toBe(0)
  })
})

/** Where the app of this test listens, as the stand-in last spoke to it. */
async function appUrl(): Promise<string> {
  await order()
  return new URL(shop.devshop.webhooks.reports.at(-1)?.deliveries[0]?.url ?? '').origin
}

describe('faults', () => {
  test('a lost webhook never comes', async () => {
    shop.devshop.faults.webhooks.lose = 1
    await order()
    await order()
    expect(names()).toEqual(['#1002'])
  })

  test('a doubled webhook comes twice with one event id', async () => {
    shop.devshop.faults.webhooks.duplicate = 1
    await order()
    expect(received).toHaveLength(2)
    expect(new Set(eventIds()).size).toBe(1)
  })

  test('reordered webhooks come newest first, none missing', async () => {
    shop.devshop.faults.webhooks.reorder = 3
    await order()
    await order()
    expect(received).toEqual([])
    await order()
    await order()
    expect(names()).toEqual(['#1003', '#1002', '#1001', '#1004'])
  })
})
