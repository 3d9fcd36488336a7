import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorizedShop, extensionEndpoint } from '#app/features/extension-pairing/extension-endpoint.server.ts'
import { servedPack } from '#app/features/extension-pairing/selector-pack.server.ts'
import { success } from '#shared/result/result.ts'

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return extensionEndpoint(request, 'GET', async () => {
    const shop = await authorizedShop(request)
    return shop.ok ? success({ pack: await servedPack() }) : shop
  })
}
