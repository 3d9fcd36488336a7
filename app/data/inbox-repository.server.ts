import type { WebhookHeaders } from '#app/shopify/webhook-event.ts'
import { rawPool } from './database.server.ts'

// One statement, one round trip: naming the shop and storing under it. The select feeds the insert, so the shop is
// named before row-level security looks at the row. What was there already is only counted: it may be under way, and
// must not keep Shopify waiting.
const store = `
  WITH own AS (SELECT set_config('landfall.shop', $1, true) AS shop),
  stored AS (
    INSERT INTO webhook_events (shop, event_id, topic, webhook_id, api_version, triggered_at, body)
    SELECT own.shop, $2, $3, $4, $5, $6, $7 FROM own
    ON CONFLICT DO NOTHING RETURNING shop
  )
  INSERT INTO webhook_duplicates (shop, event_id, topic)
  SELECT own.shop, $2, $3 FROM own WHERE NOT EXISTS (SELECT FROM stored)`

// Shopify waits 5 s for an answer. A database that takes longer than this is away: 503, and Shopify comes again.
const patient = { query_timeout: 4_000 }

/** Stores an event durably. False when it was there already. Throws when the database can't. */
export async function storeEvent(event: WebhookHeaders, body: Buffer): Promise<boolean> {
  const { shop, eventId, topic, webhookId, apiVersion, triggeredAt } = event
  const stored = await rawPool().query({ ...patient, text: store, values: [shop, eventId, topic, webhookId, apiVersion, triggeredAt, body] })
  return stored.rowCount === 0
}
