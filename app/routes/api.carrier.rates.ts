import type { ActionFunctionArgs } from '@remix-run/node'
import { carrierBodyLimit, carrierResponse } from '#app/features/shipping/carrier/carrier-endpoint.server.ts'
import { readBody } from '#app/platform/read-body.server.ts'

/** What shipping costs, as Shopify's checkout asks. app/server.ts answers it before Remix; this is for other servers. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readBody(request, carrierBodyLimit)
  if (body === null) return new Response(null, { status: 413 })
  const { status, json } = await carrierResponse(body, (name) => request.headers.get(name))
  return new Response(json, { status, headers: json === null ? {} : { 'Content-Type': 'application/json; charset=utf-8' } })
}
