import { createHmac, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { httpClient } from '#tests/abuse/http-client.ts'
import { chanceOf } from '#tests/chaos/chance.ts'
import { goodsOf, happen } from '#tests/chaos/shop-history.ts'
import { madeTrades } from '#tests/chaos/sold-orders.ts'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { refundPayload } from '#tests/devshop/webhooks/payloads/refund.ts'
import { asOwner, ownerRows } from '#tests/integration/owner.ts'
import { askApp } from '#tests/run/ask-app.ts'
import { freePort } from '#tests/run/free-port.ts'
import { prepareDatabase } from '#tests/run/landfall-database.ts'
import { freshSecrets, startLandfall, type Landfall } from '#tests/run/landfall.ts'
import { startPostgres } from '#tests/run/postgres.ts'
import type { BenchRow } from './bench.ts'
import { flood } from './flood.ts'

const flat = { connections: 512, rounds: 3, milliseconds: 4_000 }
const steady = { perSecond: 300, seconds: 60 }
const drained = { events: 3_000, lanes: 32 }
const secrets = freshSecrets()
// About as long as an order with the fields that are subscribed to.
const body = Buffer.from(JSON.stringify({
  currency: 'USD', iana_timezone: 'Asia/Shanghai',
  lines: Array.from({ length: 24 }, (_, index) => ({ id: 1_234_567_890 + index * 7_919, title: `Article ${randomUUID()}`, quantity: index, price: `${index}.25` })),
}))
const signature = createHmac('sha256', secrets.apiSecret).update(body).digest('base64')

/**
 * Webhooks taken in durably, beside such whose signature is checked and that are answered 200 and not kept: the same
 * process, the same bodies, the same connections, turn about. Then orders and refunds worked off by one worker, and how
 * long an acknowledgement takes meanwhile.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'landfall-bench-'))
  // Not `throwaway`: an acknowledgement that outlives no power cut is none.
  const server = await startPostgres({ folder })
  try {
    const database = await prepareDatabase(server, 'landfall_bench')
    const chance = chanceOf(1)
    const trades = madeTrades(drained.events, chance)
    const signaturePort = await freePort()
    const landfall = await startLandfall({
      database, logFolder: folder, secrets, devshop: { catalogue: goodsOf(trades) },
      beside: { preload: './tests/bench/signature-alone.ts', env: { BENCH_SIGNATURE_PORT: String(signaturePort) } },
    })
    try {
      await askApp(landfall, '/app/catalogue/sync')
      await untilDone(database.ownerUrl, `SELECT count(*)::int AS left FROM shops WHERE catalogue_at IS NULL`)
      await landfall.worker.stop()
      const { signed, taken } = await takenAndSigned(landfall, signaturePort)
      await asOwner(database.ownerUrl, (client) => client.query('TRUNCATE webhook_events'))
      await sendHistory(landfall, happen(landfall.devshop.store, trades, drained.events, chance, new Date()))
      const begun = performance.now()
      await landfall.replace('worker')
      await untilDone(database.ownerUrl, waiting)
      const worked = (drained.events * 1_000) / (performance.now() - begun)
      const times = await atSteadyRate(landfall)
      const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? NaN).toFixed(1))
      return [
        { name: `webhooks stored durably and acknowledged, ${flat.connections} connections`, value: Math.round(taken), unit: 'a second', peer: `signature checked in the same process, 200, nothing kept: ${Math.round(signed)} a second`, ratio: Number((taken / signed).toFixed(2)) },
        { name: `${drained.events} orders and refunds of one shop worked off by one worker, its start included`, value: Math.round(worked), unit: 'a second', peer: `taken in: ${Math.round(taken)} a second`, ratio: Number((worked / taken).toFixed(2)) },
        { name: 'acknowledgement at 300 a second for 60 s, the worker draining: median', value: at(0.5), unit: 'ms', peer: 'Shopify waits 5000 ms', ratio: Number((at(0.5) / 5_000).toFixed(4)) },
        { name: 'acknowledgement at 300 a second for 60 s, the worker draining: 99 of 100', value: at(0.99), unit: 'ms', peer: 'Shopify waits 5000 ms', ratio: Number((at(0.99) / 5_000).toFixed(4)) },
      ]
    } finally {
      await landfall.stop()
    }
  } finally {
    await server.stop()
    await rm(server.home, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
}

const headersOf = ({ devshop }: Landfall) => ({
  'Content-Type': 'application/json', 'X-Shopify-Topic': 'shop/update', 'X-Shopify-Shop-Domain': devshop.shop, 'X-Shopify-API-Version': '2026-10',
  'X-Shopify-Webhook-Id': randomUUID(), 'X-Shopify-Triggered-At': new Date().toISOString(), 'X-Shopify-Hmac-Sha256': signature,
})

/** The median of rounds by turns, after one of each that does not count. */
async function takenAndSigned(landfall: Landfall, signaturePort: number): Promise<{ taken: number; signed: number }> {
  const flooded = (port: number, milliseconds: number) =>
    flood({ port, path: '/webhooks', headers: headersOf(landfall), own: { name: 'X-Shopify-Event-Id', value: randomUUID }, body, connections: flat.connections, milliseconds })
  const appPort = Number(new URL(landfall.appUrl).port)
  const [taken, signed]: [number[], number[]] = [[], []]
  for (let round = 0; round <= flat.rounds; round += 1) {
    const milliseconds = round === 0 ? 1_500 : flat.milliseconds
    signed[round] = await flooded(signaturePort, milliseconds)
    taken[round] = await flooded(appPort, milliseconds)
  }
  return { taken: median(taken.slice(1)), signed: median(signed.slice(1)) }
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

async function sendHistory({ devshop }: Landfall, history: ReturnType<typeof happen>): Promise<void> {
  const left = history.values()
  const lane = async () => {
    for (const { topic, order, refund, at } of left) {
      const payload = refund === null ? orderPayload(order, devshop.shop) : refundPayload(order, refund)
      await devshop.webhooks.send(topic, payload, { triggeredAt: at.toISOString() })
      devshop.webhooks.reports.length = 0
    }
  }
  await Promise.all(Array.from({ length: drained.lanes }, lane))
}

/** Milliseconds from the moment each was due, so that a sender who waits hides nothing; the quickest first. */
async function atSteadyRate(landfall: Landfall): Promise<number[]> {
  const client = httpClient(landfall.appUrl, 128)
  const begun = performance.now()
  const one = async (index: number) => {
    const due = begun + (index * 1_000) / steady.perSecond
    await sleep(Math.max(0, due - performance.now()))
    const { status } = await client.send({ method: 'POST', path: '/webhooks', headers: { ...headersOf(landfall), 'X-Shopify-Event-Id': randomUUID() }, body })
    if (status !== 200) throw new Error(`Answered ${status ?? 'nothing'} at ${steady.perSecond} a second.`)
    return performance.now() - due
  }
  const times = await Promise.all(Array.from({ length: steady.perSecond * steady.seconds }, (_, index) => one(index)))
  client.close()
  return times.sort((first, second) => first - second)
}

const waiting = `SELECT count(*)::int AS left FROM webhook_events WHERE state = 'received'`

async function untilDone(ownerUrl: string, question: string): Promise<void> {
  for (let waited = 0; waited < 1_200; waited += 1) {
    const [row] = await ownerRows<{ left: number }>(ownerUrl, question)
    if (row?.left === 0) return
    await sleep(250)
  }
  throw new Error(`Waited five minutes: ${question}`)
}
