import type { ActionFunctionArgs } from '@remix-run/node'
import { answerCarrier } from '#app/features/shipping/carrier/answer-carrier.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { readBody } from '#app/platform/read-body.server.ts'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'
import { isSigned } from '#app/shopify/webhook-signature.ts'

const bodyLimit = 1024 * 1024

/** What shipping costs, as Shopify's checkout asks: signature over the raw bytes, then the shop's rates. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readBody(request, bodyLimit)
  if (body === null) return new Response(null, { status: 413 })
  if (!isSigned(body, request.headers.get('x-shopify-hmac-sha256') ?? '', environment().SHOPIFY_API_SECRET)) return new Response(null, { status: 401 })
  const shop = shopDomainSchema.safeParse(request.headers.get('x-shopify-shop-domain'))
  if (!shop.success) return new Response(null, { status: 400 })
  const { status, answer } = await answerCarrier(shop.data, body)
  return answer === null ? new Response(null, { status }) : Response.json(answer, { status })
}
