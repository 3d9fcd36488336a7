import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startLandfall, freshSecrets } from '#tests/run/landfall.ts'
import { emptySetup, serviceName } from '#shared/shipping/setup/shipping-setup.ts'
import { asOwner } from '#tests/integration/owner.ts'
import type { BenchRow } from './bench.ts'
import { benchCart, benchShop } from './shipping-shop.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'

const secondsAtFifty = 60
const secondsAtMost = 15
const secondsOfHealth = 20
const lanes = 16
const mostPieces = 200
const cartsOfManyPieces = 200

interface Times {
  readonly sorted: readonly number[]
  readonly perSecond: number
  /** Questions without a usable answer. */
  readonly failed: number
}

/**
 * The carrier callback of the built app over HTTP, PostgreSQL and the worker busy meanwhile: every question another
 * cart, signed, on a shop of 20 sheets × 40 zones × 30 bands and 200 rules. The peer is the emptiest route of the same process.
 */
export async function run(): Promise<BenchRow[]> {
  return withThrowawayDatabase(async (database, logFolder) => {
    const secrets = freshSecrets()
    const landfall = await startLandfall({ database, logFolder, secrets })
    const { shop } = landfall.devshop
    await plantShop(database.ownerUrl, shop)
    const agent = new Agent({ keepAlive: true, maxSockets: 256 })
    const ask = carrierAsker(landfall.appUrl, shop, secrets.apiSecret, agent)
    const askLarge = carrierAsker(landfall.appUrl, shop, secrets.apiSecret, agent, mostPieces)
    const busy = keepBusy(database.ownerUrl, shop)
    try {
      await get(`${landfall.appUrl}/health`, agent)
      const cold = await timed(() => ask(0))
      for (let round = 1; round < 300; round += 1) await ask(round)
      const large = await inTurn((round) => askLarge(round), cartsOfManyPieces)
      const began = await cpuMilliseconds(landfall.web.pid)
      const health = await openLoop((_round) => get(`${landfall.appUrl}/health`, agent), secondsOfHealth, 50)
      const between = await cpuMilliseconds(landfall.web.pid)
      const fifty = await openLoop((round) => ask(1000 + round), secondsAtFifty, 50)
      const [cpuOfHealth, cpu] = [(between - began) / (secondsOfHealth * 50), ((await cpuMilliseconds(landfall.web.pid)) - between) / (secondsAtFifty * 50)]
      const most = await closedLoop((round) => ask(100_000 + round), secondsAtMost, lanes)
      const memory = await residentMegabytes(landfall.web.pid)
      return [
        { name: 'carrier callback: the first question after the start, the shop not yet in memory', value: round2(cold), unit: 'ms', peer: 'Shopify waits 3,000 ms at the least', ratio: round2(cold / 3000) },
        ...rowsOf(`carrier callback, carts of ${mostPieces} pieces one after the other`, large, health),
        ...rowsOf('carrier callback at 50/s for 60 s', fifty, health),
        { name: 'carrier callback at 50/s for 60 s: questions without an answer', value: fifty.failed, unit: `of ${secondsAtFifty * 50}`, peer: 'Shopify asks for 99.9 % answered', ratio: null },
        { name: 'carrier callback at 50/s for 60 s: processor time of the web process a question', value: round2(cpu), unit: 'ms', peer: `GET /health: ${round2(cpuOfHealth)} ms`, ratio: round2(cpu / cpuOfHealth) },
        ...rowsOf(`carrier callback at saturation, ${lanes} at once`, most, health),
        { name: 'carrier callback at saturation: answers a second', value: Math.round(most.perSecond), unit: 'answers/s', peer: '50/s: 3,000 a minute, where Shopify’s patience is 5 s', ratio: round2(most.perSecond / 50) },
        { name: 'carrier callback: memory of the web process afterwards', value: memory, unit: 'MB', peer: 'none', ratio: null },
      ]
    } catch (error) {
      throw new Error(`The bench was cut off; the web process last said:\n${await landfall.web.tail()}`, { cause: error })
    } finally {
      await busy.stop()
      agent.destroy()
      await landfall.stop()
    }
  })
}

function rowsOf(name: string, times: Times, health: Times): BenchRow[] {
  return [0.5, 0.95, 0.99].map((share) => {
    const [ours, peer] = [quantile(times, share), quantile(health, share)]
    return { name: `${name}: p${share * 100}`, value: round2(ours), unit: 'ms', peer: `GET /health at 50/s: ${round2(peer)} ms`, ratio: round2(ours / peer) }
  })
}

/** The bench's shop as it stands in the database, live. */
async function plantShop(ownerUrl: string, shop: string): Promise<void> {
  const { sheets, ways, boxes, rules, assume, delivery, shipFrom, markets } = benchShop()
  const services = new Map(sheets.map((sheet) => [sheet.id, serviceName(sheet)]))
  const { holidays, ...days } = delivery
  const setup = { ...emptySetup, boxes, rules, assume, delivery: days, ways: ways.map((way) => ({ ...way, sheets: way.sheets.flatMap((id) => services.get(id) ?? []) })) }
  const ids = sheets.map(() => randomUUID())
  await asOwner(ownerUrl, async (client) => {
    await client.query(`INSERT INTO shops (shop, currency, timezone, ship_from) VALUES ($1, 'USD', 'Asia/Shanghai', 'CN') ON CONFLICT (shop) DO NOTHING`, [shop])
    for (const [index, sheet] of sheets.entries()) {
      await client.query(`INSERT INTO rate_sheets (shop, id, service, edition, state, body, created_by) VALUES ($1, $2, $3, 1, 'accepted', $4, 'bench')`, [shop, ids[index], serviceName(sheet), sheet])
    }
    await client.query(`INSERT INTO shipping_versions (shop, version, setup, surroundings, sheets, reason, created_by) VALUES ($1, 1, $2, $3, $4, 'bench', 'bench')`, [shop, setup, { shipFrom, timezone: 'Asia/Shanghai', markets, holidays }, JSON.stringify(ids)])
    await client.query(`INSERT INTO shipping_shops (shop, live_version, draft, draft_by) VALUES ($1, 1, $2, 'bench')`, [shop, setup])
    await client.query(
      `INSERT INTO variants (shop, variant_id, product_id, inventory_item_id, product_title, status, price, currency, hs_code, origin, weight_grams, updated_at, synced_at)
       SELECT $1, 'gid://shopify/ProductVariant/' || n, 'gid://shopify/Product/' || n, 'gid://shopify/InventoryItem/' || n, 'Goods ' || n, 'ACTIVE', 1999, 'USD', '610910', 'CN', 200, now(), now() FROM generate_series(1, 10000) AS n`, [shop])
    await client.query(
      `INSERT INTO product_texts (shop, product_id, vendor, tags, description) SELECT $1, 'gid://shopify/Product/' || n, 'Acme', '["summer", "gift"]', '' FROM generate_series(1, 10000) AS n`, [shop])
    await client.query(
      `INSERT INTO shipping_goods (shop, variant_id, cargo, length, width, height) SELECT $1, 'gid://shopify/ProductVariant/' || n, 'plain', 1500 + (n * 17) % 600, 1200, 300 + (n % 3) * 50 FROM generate_series(1, 10000) AS n`, [shop])
  })
}

/** Asks for the rates of another cart each time; throws where there are none at all. */
function carrierAsker(appUrl: string, shop: string, secret: string, agent: Agent, pieces?: number): (round: number) => Promise<void> {
  return async (round) => {
    const { items: few, destination, currency } = benchCart(round)
    const items = pieces === undefined ? few : Array.from({ length: pieces }, (_, index) => few.slice(index % few.length, (index % few.length) + 1).map((item) => ({ ...item, quantity: 1, grams: 20 + ((round + index * 7) % 90) }))).flat()
    const rate = {
      origin: { country: 'CN', postal_code: '518000' },
      destination: { country: destination.country, postal_code: destination.postcode, province: null, address1: '1 Main Street' },
      items: items.map(({ title, quantity, grams, unitPrice }, index) => ({
        name: title, sku: `SKU-${(round * 3 + index) % 400}`, quantity, grams: (grams ?? 1) + (round % 7), price: unitPrice + (round % 997), vendor: 'Acme', requires_shipping: true, taxable: true,
        fulfillment_service: 'manual', properties: null, product_id: 1, variant_id: 1 + ((round * 3 + index) % 10_000),
      })),
      currency,
      locale: 'en',
    }
    const body = JSON.stringify({ rate, asked: round })
    const answer = await post(`${appUrl}/api/carrier/rates`, body, {
      'content-type': 'application/json', 'x-shopify-shop-domain': shop, 'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
    }, agent)
    if (!answer.includes('service_code')) throw new Error(`A cart without rates: ${answer.slice(0, 200)}`)
  }
}

function post(url: string, body: string, headers: Record<string, string>, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: body === '' ? 'GET' : 'POST', headers, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(`${url} answered ${response.statusCode ?? 0}`))))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function get(url: string, agent: Agent): Promise<void> {
  await post(url, '', {}, agent)
}

/** So many questions a second whether or not earlier ones are answered, as buyers come. */
async function openLoop(ask: (round: number) => Promise<void>, seconds: number, perSecond: number): Promise<Times> {
  const times: number[] = []
  let failed = 0
  const asked: Promise<void>[] = []
  const start = performance.now()
  for (let round = 0; round < seconds * perSecond; round += 1) {
    const due = start + (round * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await sleep(wait)
    const began = performance.now()
    asked.push(ask(round).then(() => void times.push(performance.now() - began), () => void (failed += 1)))
  }
  await Promise.all(asked)
  return { sorted: times.sort((a, b) => a - b), perSecond, failed }
}

/** So many at once, each asking again as soon as it is answered. */
async function closedLoop(ask: (round: number) => Promise<void>, seconds: number, count: number): Promise<Times> {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  let round = 0
  await Promise.all(Array.from({ length: count }, async () => {
    while (performance.now() < end) {
      const began = performance.now()
      await ask((round += 1))
      times.push(performance.now() - began)
    }
  }))
  return { perSecond: times.length / seconds, sorted: times.sort((a, b) => a - b), failed: 0 }
}

/** One after the other. */
async function inTurn(ask: (round: number) => Promise<void>, count: number): Promise<Times> {
  const times: number[] = []
  const start = performance.now()
  for (let round = 0; round < count; round += 1) times.push(await timed(() => ask(round)))
  return { perSecond: (count * 1000) / (performance.now() - start), sorted: times.sort((a, b) => a - b), failed: 0 }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Orders for the worker and reading and writing for the database, until it is told to stop. */
function keepBusy(ownerUrl: string, shop: string): { stop(): Promise<void> } {
  const state = { stopping: false }
  const working = (async () => {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    while (!state.stopping) {
      const id = randomBytes(8).toString('hex')
      const order = { id: Number.parseInt(id.slice(0, 10), 16), name: `#${id}`, created_at: new Date().toISOString(), updated_at: new Date().toISOString(), currency: 'USD', line_items: [] }
      await client.query(`INSERT INTO webhook_events (shop, event_id, topic, webhook_id, api_version, body) VALUES ($1, $2, 'orders/create', $2, '2026-10', $3)`, [shop, id, Buffer.from(JSON.stringify(order))])
      await client.query(`SELECT product_title, count(*), avg(price) FROM variants WHERE shop = $1 GROUP BY product_title ORDER BY 2 DESC LIMIT 5`, [shop])
      await client.query(`UPDATE variants SET synced_at = now() WHERE shop = $1 AND variant_id = 'gid://shopify/ProductVariant/' || (1 + floor(random() * 10000))::int`, [shop])
      await sleep(100)
    }
    await client.end()
  })()
  return {
    stop: async () => {
      state.stopping = true
      await working
    },
  }
}

/** User and system time so far; what others do on the machine is not in it. */
async function cpuMilliseconds(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ').at(-1)?.split(' ') ?? []
  const ticksASecond = 100
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

function quantile({ sorted }: Times, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

function round2(value: number): number {
  return Number(value.toFixed(2))
}
