import type { ActionFunctionArgs } from '@remix-run/node'
import { authorizedShop, extensionEndpoint, readJson } from '#app/features/extension-pairing/extension-endpoint.server.ts'
import { keepObservations } from '#app/features/research/keep-observations.server.ts'
import { createRateLimit } from '#app/platform/rate-limit.server.ts'
import { observationsRequestSchema } from '#shared/contract/research-api.ts'
import { failure, success } from '#shared/result/result.ts'

const perShop = createRateLimit(240, 60_000)
/** Two hundred observations with room to spare. */
const bodyLimit = 160 * 1024

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  return extensionEndpoint(request, 'POST', async () => {
    const shop = await authorizedShop(request)
    if (!shop.ok) return shop
    if (!perShop.allow(shop.value)) return failure('too-many-requests')
    const body = await readJson(request, observationsRequestSchema, bodyLimit)
    return body.ok ? success(await keepObservations(shop.value, body.value.observations)) : body
  })
}

/** Remix brings preflight requests here. */
export const loader = action
