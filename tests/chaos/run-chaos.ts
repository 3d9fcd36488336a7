import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { refundPayload } from '#tests/devshop/webhooks/payloads/refund.ts'
import { prepareDatabase } from '#tests/run/landfall-database.ts'
import { askApp } from '#tests/run/ask-app.ts'
import { startLandfall, type Landfall } from '#tests/run/landfall.ts'
import { startPostgres } from '#tests/run/postgres.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import { chanceOf } from './chance.ts'
import { planDeliveries, type Delivery } from './deliveries.ts'
import { compareWithOracle } from './oracle.ts'
import { goodsOf, happen } from './shop-history.ts'
import { madeTrades, realTrades } from './sold-orders.ts'
import { Trouble } from './trouble.ts'

export interface ChaosOptions {
  readonly events: number
  readonly kills: number
  readonly restarts: number
  /** Calls in a row that Shopify answers with 502 while the comparison runs; a job gives up after five and comes back. */
  readonly outage: number
  readonly seed: number
  readonly say: (line: string) => void
}

export interface ChaosResult {
  readonly events: number
  readonly doubledSent: number
  readonly displaced: number
  readonly neverSent: number
  /** Rows that were not as they should be before the comparison with the shop: what a lost webhook costs without it. */
  readonly unequalBefore: number
  readonly lost: number
  readonly doubled: number
  readonly wrong: number
  readonly kills: number
  readonly restarts: number
  /** The longest time from a kill or restart until events were taken or worked off again. */
  readonly recoverSeconds: number
  readonly repaired: number
  readonly seconds: number
  readonly examples: readonly string[]
}

const inFlight = 32

/** Sells, breaks everything on the way, compares: what the database holds in the end must be what the shop holds. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const begun = performance.now()
  const { say } = options
  const chance = chanceOf(options.seed)
  const parent = path.join(projectRoot, '.landfall/chaos')
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(path.join(parent, 'run-'))
  const trades = realTrades() ?? madeTrades(options.events, chance)
  // Not `throwaway`: what was acknowledged must outlive the server's own end.
  const server = await startPostgres({ folder })
  let landfall: Landfall | undefined
  try {
    const database = await prepareDatabase(server, 'landfall_chaos')
    landfall = await startLandfall({
      database,
      logFolder: folder,
      devshop: { catalogue: goodsOf(trades.slice(0, options.events)), plan: 'plus', retryScale: 1 / 100 },
    })
    const { devshop } = landfall
    await askApp(landfall, '/app/catalogue/sync')
    say('The app is installed.')

    const history = happen(devshop.store, trades, options.events, chance, new Date())
    const plan = planDeliveries(history, chance)
    say(`${history.length} events of ${devshop.store.orders.size} orders; ${plan.neverSent} are never sent.`)
    const trouble = new Trouble({ landfall, server, folder, ownerUrl: database.ownerUrl, ...options })
    await deliver(landfall, plan.deliveries, trouble)
    await trouble.over()
    say('All is sent. Waiting for the inbox …')
    await drained(database.ownerUrl)

    const before = await compareWithOracle(database.ownerUrl, devshop.store.orders.values())
    say(`Before the comparison ${before.lost + before.wrong} rows are not as they should be.`)
    devshop.faults.throttle(10)
    devshop.faults.status(502, { times: options.outage })
    await reconciled(landfall, database.ownerUrl)
    await drained(database.ownerUrl)
    const verdict = await compareWithOracle(database.ownerUrl, devshop.store.orders.values())
    const repaired = await repairs(database.ownerUrl)
    return {
      events: history.length, doubledSent: plan.doubled, displaced: plan.displaced, neverSent: plan.neverSent,
      unequalBefore: before.lost + before.doubled + before.wrong, ...verdict,
      kills: trouble.kills, restarts: trouble.restarts, recoverSeconds: trouble.recoverSeconds, repaired,
      seconds: Math.round((performance.now() - begun) / 1000),
    }
  } finally {
    await landfall?.stop()
    await (await startPostgres({ folder, port: server.port })).stop()
    await rm(folder, { recursive: true, force: true })
    if (server.home !== folder) await rm(server.home, { recursive: true, force: true })
  }
}

async function deliver(landfall: Landfall, deliveries: readonly Delivery[], trouble: Trouble): Promise<void> {
  const { devshop } = landfall
  let next = 0
  const lane = async () => {
    for (let index = next++; index < deliveries.length; index = next++) {
      const delivery = deliveries[index]
      if (delivery === undefined) return
      const { event, eventId } = delivery
      const payload = event.refund === null ? orderPayload(event.order, devshop.shop) : refundPayload(event.order, event.refund)
      const { deliveries: made } = await devshop.webhooks.send(event.topic, payload, { eventId, triggeredAt: event.at.toISOString() })
      if (made.length === 0) throw new Error(`Nobody is subscribed to ${event.topic}.`)
      devshop.webhooks.reports.length = 0
      trouble.sent((index + 1) / deliveries.length)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
}

async function reconciled(landfall: Landfall, ownerUrl: string): Promise<void> {
  await askApp(landfall, '/app/sync/check')
  await until('the comparison', ownerUrl, `SELECT bool_or(ended_at IS NOT NULL) AS done FROM reconciliations`)
}

const drained = (ownerUrl: string) =>
  until('the inbox', ownerUrl, `SELECT NOT EXISTS (SELECT FROM webhook_events WHERE state = 'received') AS done`)

async function until(what: string, ownerUrl: string, question: string): Promise<void> {
  for (let waited = 0; waited < 1_800; waited += 1) {
    const [row] = await ask<{ done: boolean | null }>(ownerUrl, question)
    if (row?.done === true) return
    await sleep(500)
  }
  throw new Error(`Waited 15 minutes for ${what}.`)
}

async function repairs(ownerUrl: string): Promise<number> {
  const [row] = await ask<{ n: number }>(ownerUrl, 'SELECT sum(missing + outdated)::int AS n FROM reconciliations')
  return row?.n ?? 0
}

async function ask<Row extends pg.QueryResultRow>(url: string, question: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(question)).rows
  } finally {
    await client.end()
  }
}
