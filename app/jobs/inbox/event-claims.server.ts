import type { ShopDatabase } from '#app/data/database.server.ts'
import type { EventOutcome } from './effect.ts'
import type { EventName } from './turns.server.ts'

export interface ClaimedEvent {
  readonly shop: string
  readonly event_id: string
  readonly topic: string
  readonly triggered_at: Date | null
  readonly body: Uint8Array
  readonly attempts: number
}

export interface DoneEvent extends ClaimedEvent {
  readonly outcome: EventOutcome
}

/** What becomes of an event that failed: its reason is kept, and it waits, or rests as dead. */
export interface PutOff {
  readonly attempts: number
  readonly reason: string
  readonly dead: boolean
  readonly notBefore: Date
}

/** The first shop behind this one, in a ring, that has events due and that nobody else serves: held until the transaction ends. */
export async function holdShopBehind(db: ShopDatabase, lastShop: string): Promise<string | null> {
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

/** Waits until nobody else serves the shop; it is held until the transaction ends. */
export async function waitForShop(db: ShopDatabase, shop: string): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('inbox'), hashtext(${shop}))::text`
}

export async function dueEvents(db: ShopDatabase, shop: string, most: number): Promise<ClaimedEvent[]> {
  return db.$queryRaw<ClaimedEvent[]>`
    SELECT shop, event_id, topic, triggered_at, body, attempts FROM webhook_events
    WHERE state = 'received' AND shop = ${shop} AND not_before <= now()
    ORDER BY not_before LIMIT ${most} FOR UPDATE SKIP LOCKED`
}

/** Those of these events that are still to be done, due or not. */
export async function namedEvents(db: ShopDatabase, shop: string, names: readonly EventName[]): Promise<ClaimedEvent[]> {
  return db.$queryRaw<ClaimedEvent[]>`
    SELECT shop, event.event_id, event.topic, triggered_at, body, attempts FROM webhook_events event
    JOIN unnest(${names.map(({ eventId }) => eventId)}::text[], ${names.map(({ topic }) => topic)}::text[]) AS named (event_id, topic)
      ON event.event_id = named.event_id AND event.topic = named.topic
    WHERE state = 'received' AND shop = ${shop} ORDER BY not_before`
}

/** Null when the event is done, dead, gone or put off meanwhile. */
export async function claimAgain(db: ShopDatabase, { shop, event_id, topic, attempts }: ClaimedEvent): Promise<ClaimedEvent | null> {
  const rows = await db.$queryRaw<ClaimedEvent[]>`
    SELECT shop, event_id, topic, triggered_at, body, attempts FROM webhook_events
    WHERE state = 'received' AND shop = ${shop} AND event_id = ${event_id} AND topic = ${topic} AND attempts = ${attempts}
    FOR UPDATE SKIP LOCKED`
  return rows[0] ?? null
}

// The rows stay so that the same events are known when they come again; their bodies, which may name a buyer, do not.
export async function markDone(db: ShopDatabase, shop: string, events: readonly DoneEvent[]): Promise<void> {
  if (events.length === 0) return
  await db.$executeRaw`
    UPDATE webhook_events event
    SET state = 'done', outcome = done.outcome, done_at = clock_timestamp(), attempts = event.attempts + 1, body = '', error = NULL
    FROM unnest(${events.map((event) => event.event_id)}::text[], ${events.map(({ topic }) => topic)}::text[], ${events.map(({ outcome }) => outcome)}::text[])
      AS done (event_id, topic, outcome)
    WHERE event.shop = ${shop} AND event.event_id = done.event_id AND event.topic = done.topic`
}

/** False when somebody else has dealt with it since it was claimed. */
export async function putOff(db: ShopDatabase, event: ClaimedEvent, { attempts, reason, dead, notBefore }: PutOff): Promise<boolean> {
  const { count } = await db.webhookEvent.updateMany({
    where: { shop: event.shop, eventId: event.event_id, topic: event.topic, state: 'received', attempts: event.attempts },
    data: { attempts, error: reason, state: dead ? 'dead' : 'received', notBefore },
  })
  return count > 0
}
