import { rawPool } from './database.server.ts'

/** An event as its headers tell it, with the body as it came. */
export interface NewEvent {
  readonly eventId: string
  readonly topic: string
  readonly webhookId: string
  readonly apiVersion: string
  readonly triggeredAt: Date | null
  readonly body: Buffer
}

type StoredEvent = Pick<NewEvent, 'eventId' | 'topic'>

// One statement, one round trip, whatever the number: naming the shop and storing under it. The select feeds the insert,
// so the shop is named before row-level security looks at the rows. The bodies come as one run of bytes, each cut out
// where it begins: as an array they would have to be written in hexadecimal. What was there already is only counted: it
// may be under way, and must not keep Shopify waiting.
const storing = `
  WITH own AS (SELECT set_config('landfall.shop', $1, true) AS shop),
  told AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::int[], $8::int[])
      AS event (event_id, topic, webhook_id, api_version, triggered_at, begins, bytes)
  ),
  stored AS (
    INSERT INTO webhook_events (shop, event_id, topic, webhook_id, api_version, triggered_at, body)
    SELECT own.shop, event_id, topic, webhook_id, api_version, triggered_at, substring($9::bytea FROM begins FOR bytes) FROM own, told
    ON CONFLICT DO NOTHING RETURNING event_id, topic
  ),
  again AS (
    INSERT INTO webhook_duplicates (shop, event_id, topic)
    SELECT own.shop, event_id, topic FROM own, told
    WHERE NOT EXISTS (SELECT FROM stored WHERE stored.event_id = told.event_id AND stored.topic = told.topic)
  )
  SELECT event_id AS "eventId", topic FROM stored`

// Shopify waits 5 s for an answer. A database that takes longer than this is away: 503, and Shopify comes again.
const patient = { query_timeout: 4_000 }

/**
 * Stores a shop's events durably, all or none; no two may have the same id and topic. Answers those that were not there
 * already. Throws when the database can't.
 */
export async function storeEvents(shop: string, events: readonly NewEvent[]): Promise<readonly StoredEvent[]> {
  // In one order everywhere: two processes that store the same events must not wait for each other in a ring.
  const ordered = events.toSorted((a, b) => compare(a.eventId, b.eventId) || compare(a.topic, b.topic))
  let end = 1
  const begins = ordered.map(({ body }) => (end += body.length) - body.length)
  const values = [
    shop, ordered.map(({ eventId }) => eventId), ordered.map(({ topic }) => topic), ordered.map(({ webhookId }) => webhookId),
    ordered.map(({ apiVersion }) => apiVersion), ordered.map(({ triggeredAt }) => triggeredAt?.toISOString() ?? null), begins,
    ordered.map(({ body }) => body.length), Buffer.concat(ordered.map(({ body }) => body)),
  ]
  const stored = await rawPool().query<StoredEvent>({ ...patient, name: 'store-events', text: storing, values })
  return stored.rows
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
