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

/** The shop whose event was taken last: the next one is taken from the shop behind it, so that none keeps others waiting. */
let lastShop = ''

/**
 * Takes the next event that is due, applies it and marks it done, all in one transaction: a process that dies in
 * between leaves the event as it was. False when nothing is due. A failure is put off, longer each time.
 */
export async function workNextEvent(): Promise<boolean> {
  return inTransaction(async (db) => {
    await seeAnyShop(db)
    const row = (await claim(db, lastShop)) ?? (lastShop === '' ? null : await claim(db, ''))
    if (row === null) return false
    lastShop = row.shop
    await seeShop(db, row.shop)
    await db.$executeRaw`SAVEPOINT effect`
    try {
      await markDone(db, row, await apply(db, row))
    } catch (error) {
      await db.$executeRaw`ROLLBACK TO SAVEPOINT effect`
      await putOff(db, row, safeMessage(error))
    }
    return true
  })
}

async function claim(db: ShopDatabase, behindShop: string): Promise<ClaimedRow | null> {
  const rows = await db.$queryRaw<ClaimedRow[]>`
    SELECT shop, event_id, topic, triggered_at, body, attempts FROM webhook_events
    WHERE state = 'received' AND shop > ${behindShop} AND not_before <= now()
    ORDER BY shop, not_before LIMIT 1 FOR UPDATE SKIP LOCKED`
  return rows[0] ?? null
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

// The row stays so that the same event is known when it comes again; its body, which may name a buyer, does not.
async function markDone(db: ShopDatabase, row: ClaimedRow, outcome: EventOutcome): Promise<void> {
  eventsWorked.inc({ topic: row.topic, outcome })
  await db.webhookEvent.updateMany({
    where: { shop: row.shop, eventId: row.event_id, topic: row.topic },
    data: { state: 'done', outcome, doneAt: new Date(), attempts: row.attempts + 1, body: new Uint8Array(), error: null },
  })
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
