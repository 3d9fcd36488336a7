import { createHmac } from 'node:crypto'

export interface Envelope {
  topic: string
  url: string
  body: string
  eventId: string
  webhookId: string
  triggeredAt: string
  shop: string
  apiVersion: string
}

export interface Attempt {
  at: string
  status: number | null
  error: string | null
  milliseconds: number
}

/** Shopify gives an app five seconds to answer. */
const patience = 5000

/** The signature Shopify puts on a webhook: HMAC-SHA256 of the raw body with the app's secret, in base64. */
export function signature(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('base64')
}

export async function attempt(envelope: Envelope, secret: string): Promise<Attempt> {
  const began = performance.now()
  const at = new Date().toISOString()
  const done = (status: number | null, error: string | null): Attempt => ({
    at,
    status,
    error,
    milliseconds: Math.round(performance.now() - began),
  })
  try {
    const response = await fetch(envelope.url, {
      method: 'POST',
      body: envelope.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Shopify-Captain-Hook',
        'X-Shopify-Topic': envelope.topic,
        'X-Shopify-Hmac-Sha256': signature(envelope.body, secret),
        'X-Shopify-Shop-Domain': envelope.shop,
        'X-Shopify-API-Version': envelope.apiVersion,
        'X-Shopify-Webhook-Id': envelope.webhookId,
        'X-Shopify-Event-Id': envelope.eventId,
        'X-Shopify-Triggered-At': envelope.triggeredAt,
      },
    })
    await response.arrayBuffer()
    return done(response.status, null)
  } catch (error) {
    return done(null, error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
}

export function accepted({ status }: Attempt): boolean {
  return status !== null && status >= 200 && status < 300
}
