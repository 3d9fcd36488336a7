import { environment } from '#app/platform/env.server.ts'
import { servePost, type HeaderOf, type PostAnswer } from '#app/platform/serve-post.server.ts'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'
import { isSigned } from '#app/shopify/webhook-signature.ts'
import { answerCarrier } from './answer-carrier.server.ts'

export const carrierPath = '/api/carrier/rates'
export const carrierBodyLimit = 1024 * 1024

/** A call as it came: signature over the raw bytes first, then the shop's rates. */
export async function carrierResponse(body: Buffer, header: HeaderOf): Promise<PostAnswer> {
  if (!isSigned(body, header('x-shopify-hmac-sha256') ?? '', environment().SHOPIFY_API_SECRET)) return { status: 401, json: null }
  const shop = shopDomainSchema.safeParse(header('x-shopify-shop-domain'))
  return shop.success ? answerCarrier(shop.data, body) : { status: 400, json: null }
}

/** Where this fails there is no 2xx: the checkout then shows the backup rates. */
export const serveCarrier = servePost(carrierBodyLimit, carrierResponse)
