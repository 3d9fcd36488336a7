import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const said = z.object({ url: z.url(), adminUrl: z.url(), shop: z.string() })
let url: string
let process_: ReturnType<typeof spawn>

function start(args: string[], env: Record<string, string>) {
  return spawn(process.execPath, [main, ...args], {
    env: { ...process.env, SHOPIFY_API_KEY: '', SHOPIFY_API_SECRET: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

beforeAll(async () => {
  const child = start(['--app-url', 'http://127.0.0.1:9', '--plan', 'plus', '--catalogue', 'generated:20'], {
    SHOPIFY_API_KEY: 'k',
    SHOPIFY_API_SECRET: 's',
  })
  process_ = child
  const [line] = z.tuple([z.string()]).parse(await once(createInterface(child.stdout), 'line'))
  const announced = said.parse(JSON.parse(line))
  url = announced.url
  expect(announced.adminUrl).toBe(`${url}/store/demo/apps/landfall/app`)
})
afterAll(async () => {
  process_.kill('SIGTERM')
  expect(await once(process_, 'exit')).toEqual([0, null])
})

const get = async (path: string): Promise<unknown> => (await fetch(url + path)).json()
const send = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json()
  return { status: response.status, answer }
}

describe('the doors for another process', () => {
  test('health and state', async () => {
    expect(await get('/_devshop/health')).toEqual({ ok: true, shop: 'landfall-demo.myshopify.com' })
    const state = z
      .object({ variants: z.record(z.string(), z.unknown()), shop: z.object({ plan: z.string() }) })
      .parse(await get('/_devshop/state'))
    expect(Object.keys(state.variants)).toHaveLength(20)
    expect(state.shop.plan).toBe('plus')
    expect(state).not.toHaveProperty('tokens')
  })

  test('price lists, by the countries they are for', async () => {
    const lists = z
      .array(
        z.object({
          currency: z.string(),
          countries: z.array(z.string()),
          fixed: z.record(z.string(), z.unknown()),
        })
      )
      .parse(await get('/_devshop/price-lists'))
    expect(lists.map((list) => [list.currency, list.countries, Object.keys(list.fixed).length])).toEqual([
      ['EUR', ['DE'], 3],
      ['JPY', ['JP'], 0],
    ])
  })

  test('an order, and what became of its webhook', async () => {
    await send('POST', '/_devshop/faults', { webhooks: { lose: 1 } })
    const { status, answer } = await send('POST', '/_devshop/orders', {
      country: 'GB',
      lines: [{ sku: 'GEN-1-1', quantity: 2 }],
    })
    expect(status).toBe(200)
    expect(answer).toMatchObject({
      order: { name: '#1001', currencyCode: 'GBP' },
      report: { topic: 'orders/create', deliveries: [{ outcome: 'lost' }] },
    })
  })

  test('faults are set and cleared', async () => {
    expect(
      (await send('POST', '/_devshop/faults', { slow: 5, throttle: 2, status: { status: 502, times: 3 } }))
        .answer
    ).toMatchObject({
      slowMilliseconds: 5,
      throttles: 2,
      statuses: [{ status: 502, times: 3, after: false }],
    })
    expect((await send('DELETE', '/_devshop/faults')).answer).toMatchObject({
      slowMilliseconds: 0,
      throttles: 0,
      statuses: [],
    })
  })

  test('what is wrong with a request is said', async () => {
    expect(await send('POST', '/_devshop/orders', { country: 'Germany', lines: [] })).toEqual({
      status: 400,
      answer: {
        error:
          'country: Too big: expected string to have exactly 2 characters; lines: Too small: expected array to have >=1 items',
      },
    })
    expect(await send('POST', '/_devshop/faults', { slower: 1 })).toEqual({
      status: 400,
      answer: { error: 'body: Unrecognized key: "slower"' },
    })
  })

  test('a form of another site can change nothing', async () => {
    const response = await fetch(`${url}/_devshop/reset`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    })
    expect(response.status).toBe(415)
  })

  test('a reset shop is as it was at first', async () => {
    expect((await send('POST', '/_devshop/reset', {})).status).toBe(200)
    const state = z.object({ orders: z.record(z.string(), z.unknown()) }).parse(await get('/_devshop/state'))
    expect(state.orders).toEqual({})
  })

  test('a path nobody serves says so', async () => {
    expect(await send('GET', '/admin/api/2026-10/products.json')).toEqual({
      status: 404,
      answer: { errors: 'The stand-in Shopify does not serve GET /admin/api/2026-10/products.json' },
    })
  })
})

test('wrong settings: exit 2, each named', async () => {
  const child = start(['--app-url', 'nowhere', '--plan', 'golden'], { SHOPIFY_API_KEY: 'k' })
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  expect(await once(child, 'exit')).toEqual([2, null])
  for (const name of ['appUrl', 'apiSecret', 'plan']) expect(text).toContain(`${name}: `)
})
