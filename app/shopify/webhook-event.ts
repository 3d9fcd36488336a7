import { z } from 'zod'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'

const token = z.string().min(1).max(200)

const headersSchema = z.object({
  shop: shopDomainSchema,
  topic: z.string().regex(/^[a-z_]+\/[a-z_]+$/).max(100),
  eventId: token,
  webhookId: token,
  apiVersion: z.string().max(20),
  triggeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)).nullable().catch(null),
})

/** What the headers of a webhook say of it. */
export type WebhookHeaders = z.infer<typeof headersSchema>

/** Null when the headers are not those of a Shopify webhook. An event without an id of its own goes by the delivery's. */
export function readWebhookHeaders(header: (name: string) => string | null): WebhookHeaders | null {
  const of = (name: string) => header(`x-shopify-${name}`)
  const parsed = headersSchema.safeParse({
    shop: of('shop-domain'),
    topic: of('topic'),
    eventId: of('event-id') ?? of('webhook-id'),
    webhookId: of('webhook-id'),
    apiVersion: of('api-version') ?? '',
    triggeredAt: of('triggered-at'),
  })
  return parsed.success ? parsed.data : null
}
