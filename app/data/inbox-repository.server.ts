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

const columns = ['text', 'text', 'text', 'text', 'timestamptz', 'bytea']

// One statement, one round trip: naming the shop and storing under it. The select feeds the insert, so the shop is
// named before row-level security looks at the rows. What was there already is only counted: it may be under way, and
// must not keep Shopify waiting.
const storing = (count: number): string => `
  WITH own AS (SELECT set_config('landfall.shop', $1, true) AS shop),
  told (event_id, topic, webhook_id, api_version, triggered_at, body) AS (VALUES ${Array.from({ length: count }, (_, row) => `(${columns.map((type, column) => `$${2 + row * columns.length + column}::${type}`).join(', ')})`).join(', ')}),
  stored AS (
    INSERT INTO webhook_events (shop, event_id, topic, webhook_id, api_version, triggered_at, body)
    SELECT own.shop, told.* FROM own, told
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
export async function storeEvents(shop: string, events: readonly NewEvent[]): Promise<readonly Pick<NewEvent, 'eventId' | 'topic'>[]> {
  // In one order everywhere: two processes that store the same events must not wait for each other in a ring.
  const ordered = events.toSorted((a, b) => compare(a.eventId, b.eventId) || compare(a.topic, b.topic))
  const values = ordered.flatMap(({ eventId, topic, webhookId, apiVersion, triggeredAt, body }) => [eventId, topic, webhookId, apiVersion, triggeredAt, body])
  const stored = await rawPool().query<{ eventId: string; topic: string }>({ ...patient, name: `store-events-${events.length}`, text: storing(events.length), values: [shop, ...values] })
  return stored.rows
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
