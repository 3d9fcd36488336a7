import { storeEvents, type NewEvent } from '#app/data/inbox-repository.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { servePost, type HeaderOf, type PostAnswer } from '#app/platform/serve-post.server.ts'
import { readWebhookHeaders } from '#app/shopify/webhook-event.ts'
import { isSigned } from '#app/shopify/webhook-signature.ts'
import { gatherEvents } from './gather-events.ts'

export const webhookPath = '/webhooks'
export const webhookBodyLimit = 8 * 1024 * 1024

const storeGathered = gatherEvents<NewEvent>(
  async (shop, events) => {
    const stored = new Set((await storeEvents(shop, events)).map(({ topic, eventId }) => `${topic} ${eventId}`))
    return new Set(events.filter(({ topic, eventId }) => stored.has(`${topic} ${eventId}`)))
  },
  { atOnce: 2, events: 64, bytes: 4 * 1024 * 1024 },
)

/** Every webhook of every topic: signature over the raw bytes, durably stored, 200. Its effect comes later. */
export async function webhookResponse(body: Buffer, header: HeaderOf): Promise<PostAnswer> {
  const answer = (status: number): PostAnswer => ({ status, json: null })
  if (!isSigned(body, header('x-shopify-hmac-sha256') ?? '', environment().SHOPIFY_API_SECRET)) return answer(401)
  const event = readWebhookHeaders(header)
  if (event === null) return answer(400)
  const about = { shop: event.shop, topic: event.topic, event: event.eventId }
  try {
    const stored = await storeGathered(event.shop, { ...event, body })
    logger.info(about, stored ? 'webhook stored' : 'webhook came again')
    return answer(200)
  } catch (error) {
    // Shopify delivers again what was not acknowledged.
    logger.error({ ...about, reason: safeMessage(error) }, 'webhook not stored')
    return answer(503)
  }
}

export const serveWebhook = servePost(webhookBodyLimit, webhookResponse)
