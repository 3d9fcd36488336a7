import type { IncomingMessage, ServerResponse } from 'node:http'
import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'
import { isSigned } from '#app/shopify/webhook-signature.ts'
import { answerCarrier } from './answer-carrier.server.ts'

export const carrierPath = '/api/carrier/rates'
export const carrierBodyLimit = 1024 * 1024

/** What is said to Shopify; `json` null is an answer without a body. */
export interface CarrierResponse {
  readonly status: number
  readonly json: string | null
}

/** A call as it came: signature over the raw bytes first, then the shop's rates. */
export async function carrierResponse(body: Buffer, signature: string | null, domain: string | null): Promise<CarrierResponse> {
  if (!isSigned(body, signature ?? '', environment().SHOPIFY_API_SECRET)) return { status: 401, json: null }
  const shop = shopDomainSchema.safeParse(domain)
  return shop.success ? answerCarrier(shop.data, body) : { status: 400, json: null }
}

/**
 * The carrier callback on Node's own request, ahead of everything else the web process does for a page: a checkout pays
 * for the signature, the parse and the rates, not for matching routes.
 */
export function serveCarrier(request: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, json: string | null) => {
    if (response.headersSent) return
    const body = Buffer.from(json ?? '')
    response.writeHead(status, { ...(json === null ? {} : { 'Content-Type': 'application/json; charset=utf-8' }), 'Content-Length': body.length, 'X-Content-Type-Options': 'nosniff' }).end(body)
  }
  const tooLong = () => {
    response.setHeader('Connection', 'close')
    send(413, null)
  }
  if (request.method !== 'POST') return send(405, null)
  if (Number(request.headers['content-length'] ?? 0) > carrierBodyLimit) return tooLong()
  const chunks: Buffer[] = []
  let length = 0
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= carrierBodyLimit) chunks.push(chunk)
    else tooLong()
  })
  request.on('end', () => {
    if (length > carrierBodyLimit) return
    const [body = Buffer.alloc(0)] = chunks.length === 1 ? chunks : [Buffer.concat(chunks)]
    carrierResponse(body, headerOf(request, 'x-shopify-hmac-sha256'), headerOf(request, 'x-shopify-shop-domain')).then(
      ({ status, json }) => send(status, json),
      (error: unknown) => {
        logger.error({ reason: safeMessage(error) }, 'carrier call failed')
        // No 2xx: the checkout shows the backup rates.
        send(500, null)
      },
    )
  })
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name]
  return typeof value === 'string' ? value : null
}
