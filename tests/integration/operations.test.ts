import { createHmac, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request, type ClientRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signIdToken } from '#tests/devshop/oauth/id-token.ts'
import { freePort } from '#tests/run/free-port.ts'
import { prepareDatabase, type LandfallDatabase } from '#tests/run/landfall-database.ts'
import { freshSecrets, startLandfall, type Landfall } from '#tests/run/landfall.ts'
import { startPostgres, type PostgresServer } from '#tests/run/postgres.ts'
import { asOwner, ownerRows } from './owner.ts'

const secrets = freshSecrets()
/** Shopify's own: a webhook that is not answered by then has failed. */
const webhookLimitMs = 5_000

let folder: string
/** Of the processes started last. */
let logFolder: string
let server: PostgresServer
let database: LandfallDatabase
let landfall: Landfall
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'landfall-operations-'))
  server = await startPostgres({ folder, throwaway: true })
  database = await prepareDatabase(server, 'operations')
})
afterAll(async () => {
  await server.stop()
  await rm(server.home, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

async function start(options: { cluster?: boolean; metricsPort?: number } = {}): Promise<void> {
  logFolder = await mkdtemp(path.join(folder, 'log-'))
  landfall = await startLandfall({ database, logFolder, secrets, devshop: { plan: 'enterprise' }, ...options })
}

const webhookHeaders = (body: string) => ({
  'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)), 'X-Shopify-Topic': 'shop/update', 'X-Shopify-Shop-Domain': landfall.devshop.shop, 'X-Shopify-API-Version': '2026-10',
  'X-Shopify-Webhook-Id': randomUUID(), 'X-Shopify-Event-Id': randomUUID(), 'X-Shopify-Hmac-Sha256': createHmac('sha256', secrets.apiSecret).update(body).digest('base64'),
})
const shopUpdate = JSON.stringify({ currency: 'EUR', iana_timezone: 'Europe/Berlin' })

/** A webhook of which only the first bytes have gone out. */
function beginWebhook(): { going: ClientRequest; status: Promise<number | null> } {
  const { hostname, port } = new URL(landfall.appUrl)
  const going = request({ hostname, port, method: 'POST', path: '/webhooks', headers: webhookHeaders(shopUpdate) })
  const status = new Promise<number | null>((resolve) => {
    going.on('response', (answer) => resolve(answer.resume().statusCode ?? null))
    going.on('error', () => resolve(null))
  })
  going.write(shopUpdate.slice(0, 5))
  return { going, status }
}

async function sendWebhook(): Promise<number> {
  return (await fetch(`${landfall.appUrl}/webhooks`, { method: 'POST', headers: webhookHeaders(shopUpdate), body: shopUpdate })).status
}

async function askApp(address: string): Promise<Response> {
  const token = await signIdToken({ apiKey: 'landfall-on-this-machine', apiSecret: secrets.apiSecret }, { shop: landfall.devshop.shop, userId: 77, now: new Date() })
  return fetch(landfall.appUrl + address, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'User-Agent': 'Mozilla/5.0 Chrome/142.0' } })
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return
    await sleep(100)
  }
  throw new Error('Waited a minute for what did not come.')
}

describe('two processes over one database', () => {
  let metricsPort: number
  beforeAll(async () => {
    metricsPort = await freePort()
    await start({ metricsPort })
    expect((await askApp('/app/catalogue/sync')).status).toBe(200)
    expect(await sendWebhook()).toBe(200)
  })
  afterAll(() => landfall.stop())

  const metrics = async (port: number) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()

  it('show their metrics on ports of their own, and not at the app’s address', async () => {
    const web = await metrics(metricsPort)
    expect(web).toMatch(/landfall_request_seconds_count\{door="webhooks",status="2xx"\} 1/)
    expect(web).toContain('nodejs_eventloop_lag_p99_seconds')
    await until(async () => /landfall_inbox_events_total\{topic="shop\/update",outcome="applied"\} 1/.test(await metrics(metricsPort + 1)))
    const worker = await metrics(metricsPort + 1)
    expect(worker).toContain('landfall_database_up 1')
    expect(worker).toMatch(/landfall_inbox_lag_seconds \d/)
    expect(worker).toMatch(/landfall_jobs\{kind="sync-catalogue",state="\w+"\} \d/)
    expect(worker).toContain('landfall_shopify_throttle_seconds_count')
    expect((await fetch(`${landfall.appUrl}/metrics`)).status).toBe(404)
  })

  it('name each request in the log by an id that the answer tells', async () => {
    const answer = await fetch(`${landfall.appUrl}/health`)
    const id = answer.headers.get('x-request-id') ?? 'none'
    await until(async () => (await readFile(path.join(logFolder, 'web.log'), 'utf8')).includes(id))
  })

  it('answer 503 while the database is away, in time for Shopify to try again, and go on once it is back', async () => {
    await server.stop()
    const begun = performance.now()
    expect(await sendWebhook()).toBe(503)
    expect(performance.now() - begun).toBeLessThan(webhookLimitMs)
    expect((await fetch(`${landfall.appUrl}/ready`)).status).toBe(503)
    expect((await fetch(`${landfall.appUrl}/health`)).status).toBe(200)
    server = await startPostgres({ folder, throwaway: true, port: server.port })
    await until(async () => (await fetch(`${landfall.appUrl}/ready`)).status === 200)
    expect(await sendWebhook()).toBe(200)
    await until(async () => (await ownerRows(database.ownerUrl, `SELECT FROM webhook_events WHERE state = 'received'`)).length === 0)
  })
})

describe('a process that is asked to end', () => {
  beforeEach(async () => {
    // Each start makes a shop of its own, which knows no token of the one before.
    await asOwner(database.ownerUrl, (client) => client.query('DELETE FROM shop_sessions; DELETE FROM tasks'))
    await start()
  })
  afterEach(() => landfall.stop())

  it('answers the request that is under way, takes no other, and ends with 0', async () => {
    const { going, status } = beginWebhook()
    await sleep(300)
    const stopped = landfall.web.stop()
    await until(() => fetch(`${landfall.appUrl}/health`).then(() => false, () => true))
    going.end(shopUpdate.slice(5))
    expect(await status).toBe(200)
    await stopped
    expect(await landfall.web.gone).toBe(0)
  })

  it('hands back the job that is under way, and another process finishes it', async () => {
    landfall.devshop.faults.slow(400)
    expect((await askApp('/app/catalogue/sync')).status).toBe(200)
    await until(async () => (await ownerRows(database.ownerUrl, `SELECT FROM tasks WHERE kind = 'sync-catalogue' AND status = 'running'`)).length > 0)
    await landfall.worker.stop()
    expect(await landfall.worker.gone).toBe(0)
    landfall.devshop.faults.clear()
    await landfall.replace('worker')
    await until(async () => (await ownerRows(database.ownerUrl, `SELECT FROM tasks WHERE status IN ('queued', 'running')`)).length === 0)
    expect(await ownerRows(database.ownerUrl, `SELECT DISTINCT status FROM tasks`)).toEqual([{ status: 'done' }])
  })
})

describe('npm run cluster', () => {
  it('starts two of each behind one address, replaces who ends, and ends with 0', { timeout: 180_000 }, async () => {
    await start({ cluster: true })
    try {
      const pids = async (line: string) => {
        const log = await readFile(path.join(logFolder, 'web.log'), 'utf8')
        return log.split('\n').filter((text) => text.includes(line)).map((text) => Number(/"process":(\d+)/.exec(text)?.[1]))
      }
      await until(async () => (await pids('web process listens')).length === 2 && (await pids('worker takes jobs')).length === 2)
      const [first = 0] = await pids('web process listens')
      process.kill(first, 'SIGKILL')
      await until(async () => (await pids('web process listens')).length === 3)
      const answers = await Promise.all(Array.from({ length: 20 }, sendWebhook))
      expect(new Set(answers)).toEqual(new Set([200]))
    } finally {
      await landfall.stop()
    }
    expect(await landfall.web.gone).toBe(0)
  })
})
