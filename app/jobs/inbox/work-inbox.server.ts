import { inTransaction, seeAnyShop, seeShop, type ShopDatabase } from '#app/data/database.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { eventsWorked } from '#app/platform/metrics.server.ts'
import { parseStorableJson } from '#app/platform/storable-text.ts'
import type { EventOutcome, InboxEvent } from './effect.ts'
import { effects } from './effects.server.ts'

/** After so many failures an event rests as dead, its body and the reason kept for a person to look at. */
export const mostAttempts = 10

interface ClaimedRow {
  readonly shop: string
  readonly event_id: string
  readonly topic: string
  readonly triggered_at: Date | null
  readonly body: Uint8Array
  readonly attempts: number
}

interface DoneEvent extends ClaimedRow {
  readonly outcome: EventOutcome
}

/** Of one shop in one transaction: each event that ends alone costs a write to the disk of its own. */
const batchSize = 16
/** A batch ends after the event that passes this: what it holds must not wait long. */
const batchMs = 2_000
/** After it the batch ends: the shop is gone, and the rest of its events with it. */
const lastOfShop = 'shop/redact'

/** The shop that was served last: the next is one behind it, so that none keeps others waiting. */
let lastShop = ''

/**
 * Takes the next shop that has events due, and of them as many as one transaction may hold; applies them and marks them
 * done in it, so a process that dies in between leaves all of them as they were. One worker at a time serves a shop.
 * False when nothing is due that nobody else holds. A failure undoes its own event alone, which is put off, longer each
 * time.
 */
export async function workNextShop(): Promise<boolean> {
  return inTransaction(async (db) => {
    await seeAnyShop(db)
    const shop = await holdNextShop(db)
    if (shop === null) return false
    lastShop = shop
    await seeShop(db, shop)
    const done: DoneEvent[] = []
    const begun = performance.now()
    for (const row of await dueEvents(db, shop)) {
      await db.$executeRaw`SAVEPOINT effect`
      try {
        done.push({ ...row, outcome: await apply(db, row) })
      } catch (error) {
        await db.$executeRaw`ROLLBACK TO SAVEPOINT effect`
        await putOff(db, row, safeMessage(error))
      }
      if (row.topic === lastOfShop || performance.now() - begun > batchMs) break
    }
    await markDone(db, shop, done)
    return true
  })
}

async function holdNextShop(db: ShopDatabase): Promise<string | null> {
  let behind = lastShop
  let fromStart = behind === ''
  for (;;) {
    const next = await tryNextShop(db, behind)
    if (next?.held === true) return next.shop
    if (next !== null) behind = next.shop
    else if (fromStart) return null
    else {
      fromStart = true
      behind = ''
    }
  }
}

/** The next shop with something due, and whether it is now this transaction's to serve; null behind the last one. */
async function tryNextShop(db: ShopDatabase, behind: string): Promise<{ shop: string; held: boolean } | null> {
  const rows = await db.$queryRaw<{ shop: string; held: boolean }[]>`
    WITH next AS MATERIALIZED (
      SELECT shop FROM webhook_events WHERE state = 'received' AND shop > ${behind} AND not_before <= now() ORDER BY shop LIMIT 1
    )
    SELECT shop, pg_try_advisory_xact_lock(hashtext('inbox'), hashtext(shop)) AS held FROM next`
  return rows[0] ?? null
}

async function dueEvents(db: ShopDatabase, shop: string): Promise<ClaimedRow[]> {
  return db.$queryRaw<ClaimedRow[]>`
    SELECT shop, event_id, topic, triggered_at, body, attempts FROM webhook_events
    WHERE state = 'received' AND shop = ${shop} AND not_before <= now()
    ORDER BY not_before LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`
}

async function apply(db: ShopDatabase, row: ClaimedRow): Promise<EventOutcome> {
  const effect = effects[row.topic]
  if (effect === undefined) throw new TypeError(`No effect is known for ${row.topic}.`)
  const event: InboxEvent = {
    shop: row.shop,
    eventId: row.event_id,
    topic: row.topic,
    triggeredAt: row.triggered_at,
    payload: payloadOf(row.body),
  }
  return effect(db, event)
}

// The parser's own words would quote the body, and the reason is kept and logged.
function payloadOf(body: Uint8Array): unknown {
  try {
    return parseStorableJson(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new TypeError('The body is not JSON in UTF-8.')
  }
}

// The rows stay so that the same events are known when they come again; their bodies, which may name a buyer, do not.
async function markDone(db: ShopDatabase, shop: string, events: readonly DoneEvent[]): Promise<void> {
  if (events.length === 0) return
  await db.$executeRaw`
    UPDATE webhook_events event
    SET state = 'done', outcome = done.outcome, done_at = clock_timestamp(), attempts = event.attempts + 1, body = '', error = NULL
    FROM unnest(${events.map((event) => event.event_id)}::text[], ${events.map(({ topic }) => topic)}::text[], ${events.map(({ outcome }) => outcome)}::text[])
      AS done (event_id, topic, outcome)
    WHERE event.shop = ${shop} AND event.event_id = done.event_id AND event.topic = done.topic`
  for (const { topic, outcome } of events) eventsWorked.inc({ topic, outcome })
}

async function putOff(db: ShopDatabase, row: ClaimedRow, reason: string): Promise<void> {
  const attempts = row.attempts + 1
  const dead = attempts >= mostAttempts
  eventsWorked.inc({ topic: row.topic, outcome: dead ? 'dead' : 'failed' })
  logger[dead ? 'error' : 'warn']({ shop: row.shop, topic: row.topic, event: row.event_id, attempts, reason }, 'event failed')
  await db.webhookEvent.updateMany({
    where: { shop: row.shop, eventId: row.event_id, topic: row.topic },
    data: {
      attempts,
      error: reason,
      state: dead ? 'dead' : 'received',
      notBefore: new Date(Date.now() + backoffMs(attempts)),
    },
  })
}

/** 2 s, 4 s, 8 s … and never more than an hour. */
export function backoffMs(attempts: number): number {
  return Math.min(3_600_000, 1000 * 2 ** attempts)
}
