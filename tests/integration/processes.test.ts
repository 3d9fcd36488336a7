import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchQuery } from '#tests/devshop/oauth/launch-query.ts'
import { buildApp } from '#tests/run/build.ts'
import { startChild } from '#tests/run/child.ts'
import { freshSecrets, startLandfall, type Landfall } from '#tests/run/landfall.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { ownerRows } from './owner.ts'

const secrets = freshSecrets()
const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0' }

let database: FreshDatabase
let landfall: Landfall
let logFolder: string
beforeAll(async () => {
  await buildApp()
  database = await freshDatabase()
  logFolder = await mkdtemp(join(tmpdir(), 'landfall-processes-'))
  landfall = await startLandfall({ database, logFolder, secrets })
})
afterAll(async () => {
  await landfall.stop()
  await database.drop()
  await rm(logFolder, { recursive: true, force: true })
})

async function openApp(): Promise<Response> {
  const { devshop, appUrl } = landfall
  const query = await launchQuery(
    { apiKey: 'landfall-on-this-machine', apiSecret: secrets.apiSecret },
    { shop: devshop.shop, storeHandle: 'demo', userId: 77, locale: 'en', now: new Date(), sessionId: 'one' },
  )
  return fetch(`${appUrl}/app?${query}`, { headers: browser, redirect: 'manual' })
}

async function eventually<Value>(look: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await look()
    if (holds(value)) return value
    await sleep(100)
  }
  return look()
}

/** Sends so many MiB without saying how many, by Node's own client: fetch stalls after an answer that comes early. */
function postInParts(address: string, mebibytes: number): Promise<number | 'connection closed'> {
  return new Promise((resolve) => {
    const sent = request(address, { method: 'POST' }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', () => resolve('connection closed'))
    for (let part = 0; part < mebibytes; part += 1) sent.write(new Uint8Array(1024 * 1024))
    sent.end()
  })
}

describe('the web process', () => {
  it('says that it runs and that it can serve', async () => {
    for (const path of ['/health', '/ready']) expect((await fetch(landfall.appUrl + path)).status).toBe(200)
  })

  it('shows the app to a shop that opens it, in the admin’s frame and no other', async () => {
    const answer = await openApp()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors`)
    expect(answer.headers.get('content-security-policy')).toContain(landfall.devshop.url)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toContain('<html')
  })

  it('has its scripts kept by the browser for good, because their names change with them', async () => {
    const page = await (await openApp()).text()
    const script = /\/assets\/[\w.-]+\.js/.exec(page)?.[0]
    const answer = await fetch(`${landfall.appUrl}${script ?? '/no-script'}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${landfall.appUrl}/assets/gone.js`)).status).toBe(404)
  })

  it('takes no request of more than 10 MiB, announced or not', async () => {
    const big = new Uint8Array(11 * 1024 * 1024)
    expect((await fetch(`${landfall.appUrl}/webhooks`, { method: 'POST', body: big })).status).toBe(413)
    const status = await postInParts(`${landfall.appUrl}/webhooks`, 11)
    expect([413, 'connection closed']).toContain(status)
    expect((await fetch(`${landfall.appUrl}/health`)).status).toBe(200)
  })
})

describe('both processes together', () => {
  it('turn an order at the shop into an order with its working', async () => {
    await openApp()
    const { devshop } = landfall
    const [variantId] = [...devshop.store.variants.keys()]
    await devshop.createOrder({ country: 'DE', lines: [{ variantId, quantity: 2 }] })
    const [row] = await eventually(
      () => ownerRows<{ country: string; working: unknown }>(database.ownerUrl, 'SELECT country, working FROM orders'),
      (rows) => rows.length > 0,
    )
    expect(row?.country).toBe('DE')
    expect(row?.working).not.toBeNull()
    const states = await ownerRows(database.ownerUrl, `SELECT DISTINCT state, error FROM webhook_events WHERE topic LIKE 'orders/%'`)
    expect(states).toEqual([{ state: 'done', error: null }])
  })

  it('read the catalogue of a shop that opened the app for the first time', async () => {
    const [{ count } = { count: '0' }] = await eventually(
      () => ownerRows<{ count: string }>(database.ownerUrl, 'SELECT count(*) FROM variants'),
      (rows) => Number(rows[0]?.count) === landfall.devshop.store.variants.size,
    )
    expect(Number(count)).toBe(landfall.devshop.store.variants.size)
  })
})

describe('a process that can not start', () => {
  const start = async (env: Record<string, string>) => {
    const child = await startChild({ name: 'failing', script: 'app/worker.ts', preloads: [], env: { PORT: '0', ...env }, logFolder })
    await child.gone
    return child.tail()
  }
  const good = () => ({
    DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl, SHOPIFY_API_KEY: 'key', SHOPIFY_API_SECRET: 'secret',
    SHOPIFY_APP_URL: 'https://landfall.example', ENCRYPTION_KEY: secrets.encryptionKey, FACTS_REFRESH: 'off',
  })

  it('says which variable is missing', async () => {
    expect(await start({ ...good(), ENCRYPTION_KEY: '' })).toContain('ENCRYPTION_KEY is missing')
  })

  it('does not run as a role that could see every shop', async () => {
    expect(await start({ ...good(), DATABASE_URL: database.ownerUrl })).toContain('which row-level security does not bind')
  })
})
