import type { ActionFunctionArgs } from '@remix-run/node'
import { storeEvent } from '#app/data/inbox-repository.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { readBody } from '#app/platform/read-body.server.ts'
import { readWebhookHeaders } from '#app/shopify/webhook-event.ts'
import { isSigned } from '#app/shopify/webhook-signature.ts'

const bodyLimit = 8 * 1024 * 1024

/** Every webhook of every topic: signature over the raw bytes, one durable insert, 200. Its effect comes later. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readBody(request, bodyLimit)
  if (body === null) return answer(413)
  const signature = request.headers.get('x-shopify-hmac-sha256') ?? ''
  if (!isSigned(body, signature, environment().SHOPIFY_API_SECRET)) return answer(401)
  const event = readWebhookHeaders(request.headers)
  if (event === null) return answer(400)
  try {
    await storeEvent(event, body)
    return answer(200)
  } catch (error) {
    // Shopify delivers again what was not acknowledged.
    logger.error({ shop: event.shop, topic: event.topic, reason: safeMessage(error) }, 'webhook not stored')
    return answer(503)
  }
}

function answer(status: number): Response {
  return new Response(null, { status })
}
