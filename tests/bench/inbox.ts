import { createHmac, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isSigned } from '#app/shopify/webhook-signature.ts'
import { httpClient } from '#tests/abuse/http-client.ts'
import { ownerRows } from '#tests/integration/owner.ts'
import { prepareDatabase } from '#tests/run/landfall-database.ts'
import { freshSecrets, startLandfall, type Landfall } from '#tests/run/landfall.ts'
import { startPostgres } from '#tests/run/postgres.ts'
import type { BenchRow } from './bench.ts'

const lanes = 32
const flatOutMs = 8_000
const steady = { perSecond: 300, seconds: 60 }
const secrets = freshSecrets()
const body = Buffer.from(JSON.stringify({ currency: 'USD', iana_timezone: 'Asia/Shanghai', filler: 'x'.repeat(3_000) }))
const signature = createHmac('sha256', secrets.apiSecret).update(body).digest('base64')

/** Webhooks taken in durably, beside such that end at the signature: the same process, the same way in, nothing stored. */
export async function run(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'landfall-bench-'))
  // Not `throwaway`: an acknowledgement that outlives no power cut is none.
  const server = await startPostgres({ folder })
  try {
    const database = await prepareDatabase(server, 'landfall_bench')
    const landfall = await startLandfall({ database, logFolder: folder, secrets })
    try {
      const client = httpClient(landfall.appUrl, 128)
      const send = (good: boolean) => client.send({ method: 'POST', path: '/webhooks', headers: headersOf(landfall, good), body })
      await landfall.worker.stop()
      await flatOut(() => send(true), 200, 1_000)
      const refused = await flatOut(() => send(false), 401, flatOutMs)
      const taken = await flatOut(() => send(true), 200, flatOutMs)
      const waiting = await countWaiting(database.ownerUrl)
      await landfall.replace('worker')
      const drained = await drainRate(database.ownerUrl, waiting)
      const times = await atSteadyRate(() => send(true))
      client.close()
      const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? NaN).toFixed(1))
      const peer = `signature checked in the same process and refused: ${Math.round(refused)} a second (the HMAC of such a body alone: ${Math.round(hmacsASecond())})`
      return [
        { name: 'webhooks stored durably and acknowledged, beside the signature check alone', value: Math.round(taken), unit: 'a second', peer, ratio: Number((taken / refused).toFixed(2)) },
        { name: 'effects drained from a full inbox by one worker', value: Math.round(drained), unit: 'a second', peer: `taken in: ${Math.round(taken)} a second`, ratio: Number((drained / taken).toFixed(2)) },
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

function hmacsASecond(): number {
  const begun = performance.now()
  let checked = 0
  while (performance.now() - begun < 500) {
    if (!isSigned(body, signature, secrets.apiSecret)) throw new Error('A good signature was refused.')
    checked += 1
  }
  return (checked * 1_000) / (performance.now() - begun)
}

function headersOf({ devshop }: Landfall, good: boolean): Record<string, string> {
  return {
    'Content-Type': 'application/json', 'X-Shopify-Topic': 'shop/update', 'X-Shopify-Shop-Domain': devshop.shop, 'X-Shopify-API-Version': '2026-10', 'X-Shopify-Webhook-Id': randomUUID(),
    'X-Shopify-Event-Id': randomUUID(), 'X-Shopify-Hmac-Sha256': good ? signature : Buffer.alloc(32).toString('base64'),
  }
}

async function flatOut(send: () => Promise<{ status: number | null }>, expected: number, forMs: number): Promise<number> {
  const begun = performance.now()
  let answered = 0
  const lane = async () => {
    while (performance.now() - begun < forMs) {
      const { status } = await send()
      if (status !== expected) throw new Error(`Answered ${status ?? 'nothing'} instead of ${expected}.`)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return (answered * 1_000) / (performance.now() - begun)
}

/** Milliseconds from the moment each was due, so that a sender who waits hides nothing; the quickest first. */
async function atSteadyRate(send: () => Promise<{ status: number | null }>): Promise<number[]> {
  const begun = performance.now()
  const count = steady.perSecond * steady.seconds
  const one = async (index: number) => {
    const due = begun + (index * 1_000) / steady.perSecond
    await sleep(Math.max(0, due - performance.now()))
    const { status } = await send()
    if (status !== 200) throw new Error(`Answered ${status ?? 'nothing'} at ${steady.perSecond} a second.`)
    return performance.now() - due
  }
  const times = await Promise.all(Array.from({ length: count }, (_, index) => one(index)))
  return times.sort((first, second) => first - second)
}

async function countWaiting(ownerUrl: string): Promise<number> {
  const [row] = await ownerRows<{ waiting: number }>(ownerUrl, `SELECT count(*)::int AS waiting FROM webhook_events WHERE state = 'received'`)
  return row?.waiting ?? 0
}

async function drainRate(ownerUrl: string, waiting: number): Promise<number> {
  const begun = performance.now()
  const seconds = () => (performance.now() - begun) / 1_000
  for (;;) {
    const left = await countWaiting(ownerUrl)
    if (left === 0 || seconds() > 120) return (waiting - left) / seconds()
    await sleep(250)
  }
}
