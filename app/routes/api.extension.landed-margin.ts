import type { ActionFunctionArgs } from '@remix-run/node'
import { authorizedShop, extensionEndpoint, readJson } from '#app/features/extension-pairing/extension-endpoint.server.ts'
import { landedMargins } from '#app/features/extension-pairing/research.server.ts'
import { createRateLimit } from '#app/platform/rate-limit.server.ts'
import { landedMarginRequestSchema } from '#shared/contract/extension-api.ts'
import { failure, success } from '#shared/result/result.ts'

const perShop = createRateLimit(600, 60_000)

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  return extensionEndpoint(request, 'POST', async () => {
    const shop = await authorizedShop(request)
    if (!shop.ok) return shop
    if (!perShop.allow(shop.value)) return failure('too-many-requests')
    const body = await readJson(request, landedMarginRequestSchema)
    return body.ok ? success(await landedMargins(shop.value, body.value)) : body
  })
}

/** Remix brings preflight requests here. */
export const loader = action
