import { storeEvent } from '#app/data/inbox-repository.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { servePost, type HeaderOf, type PostAnswer } from '#app/platform/serve-post.server.ts'
import { readWebhookHeaders } from '#app/shopify/webhook-event.ts'
import { isSigned } from '#app/shopify/webhook-signature.ts'

export const webhookPath = '/webhooks'
export const webhookBodyLimit = 8 * 1024 * 1024

/** Every webhook of every topic: signature over the raw bytes, one durable insert, 200. Its effect comes later. */
export async function webhookResponse(body: Buffer, header: HeaderOf): Promise<PostAnswer> {
  const answer = (status: number): PostAnswer => ({ status, json: null })
  if (!isSigned(body, header('x-shopify-hmac-sha256') ?? '', environment().SHOPIFY_API_SECRET)) return answer(401)
  const event = readWebhookHeaders(header)
  if (event === null) return answer(400)
  const about = { shop: event.shop, topic: event.topic, event: event.eventId }
  try {
    const stored = await storeEvent(event, body)
    logger.info(about, stored ? 'webhook stored' : 'webhook came again')
    return answer(200)
  } catch (error) {
    // Shopify delivers again what was not acknowledged.
    logger.error({ ...about, reason: safeMessage(error) }, 'webhook not stored')
    return answer(503)
  }
}

export const serveWebhook = servePost(webhookBodyLimit, webhookResponse)
