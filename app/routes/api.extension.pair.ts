import type { ActionFunctionArgs } from '@remix-run/node'
import { extensionEndpoint, readJson } from '#app/features/extension-pairing/extension-endpoint.server.ts'
import { pairExtension } from '#app/features/extension-pairing/extension-pairing.server.ts'
import { clientAddress } from '#app/platform/client-address.server.ts'
import { createRateLimit } from '#app/platform/rate-limit.server.ts'
import { pairRequestSchema } from '#shared/contract/extension-api.ts'
import { failure } from '#shared/result/result.ts'

const minute = 60_000
const perAddress = createRateLimit(10, minute)
const everybody = createRateLimit(300, minute)

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return extensionEndpoint(request, 'POST', async () => {
    if (!perAddress.allow(clientAddress(context)) || !everybody.allow('all')) return failure('too-many-requests')
    const body = await readJson(request, pairRequestSchema)
    return body.ok ? pairExtension(body.value) : body
  })
}

/** Remix brings preflight requests here. */
export const loader = action
