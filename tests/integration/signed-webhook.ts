import { createHmac, randomUUID } from 'node:crypto'
import { testSecret } from './app-environment.ts'

export interface WebhookParts {
  readonly shop?: string
  readonly topic?: string
  readonly eventId?: string
  readonly triggeredAt?: string
  readonly secret?: string
  readonly headers?: Record<string, string | null>
}

/** A request as Shopify sends it, signed over its bytes. A header given as null is left out. */
export function signedWebhook(body: string | Uint8Array, parts: WebhookParts = {}): Request {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
  const headers = new Headers({
    'Content-Type': 'application/json',
    'X-Shopify-Topic': parts.topic ?? 'orders/create',
    'X-Shopify-Hmac-Sha256': createHmac('sha256', parts.secret ?? testSecret).update(bytes).digest('base64'),
    'X-Shopify-Shop-Domain': parts.shop ?? 'one.myshopify.com',
    'X-Shopify-API-Version': '2026-10',
    'X-Shopify-Webhook-Id': randomUUID(),
    'X-Shopify-Event-Id': parts.eventId ?? randomUUID(),
    'X-Shopify-Triggered-At': parts.triggeredAt ?? new Date().toISOString(),
  })
  for (const [name, value] of Object.entries(parts.headers ?? {})) {
    if (value === null) headers.delete(name)
    else headers.set(name, value)
  }
  return new Request('https://landfall.example/webhooks', { method: 'POST', headers, body: bytes })
}
