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
    const fresh = await storeEvents(shop, events)
    // One line for all of them: in a flood a line for each would cost as much as reading its request.
    logger.info({ shop, events: events.map(({ topic, eventId }) => `${topic} ${eventId}`), again: events.length - fresh.length }, 'webhooks stored')
  },
  { atOnce: 2, events: 256, bytes: 4 * 1024 * 1024 },
)

/** Every webhook of every topic: signature over the raw bytes, durably stored, 200. Its effect comes later. */
export async function webhookResponse(body: Buffer, header: HeaderOf): Promise<PostAnswer> {
  const answer = (status: number): PostAnswer => ({ status, json: null })
  if (!isSigned(body, header('x-shopify-hmac-sha256') ?? '', environment().SHOPIFY_API_SECRET)) return answer(401)
  const event = readWebhookHeaders(header)
  if (event === null) return answer(400)
  try {
    await storeGathered(event.shop, { ...event, body })
    return answer(200)
  } catch (error) {
    // Shopify delivers again what was not acknowledged.
    logger.error({ shop: event.shop, topic: event.topic, event: event.eventId, reason: safeMessage(error) }, 'webhook not stored')
    return answer(503)
  }
}

export const serveWebhook = servePost(webhookBodyLimit, webhookResponse)
