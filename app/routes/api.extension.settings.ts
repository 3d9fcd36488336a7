import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorizedShop, extensionEndpoint } from '#app/features/extension-pairing/extension-endpoint.server.ts'
import { extensionSettings } from '#app/features/extension-pairing/research.server.ts'
import { requestLanguage } from '#app/platform/i18n/languages.ts'
import { success } from '#shared/result/result.ts'

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return extensionEndpoint(request, 'GET', async () => {
    const shop = await authorizedShop(request)
    return shop.ok ? success(await extensionSettings(shop.value, requestLanguage(request))) : shop
  })
}
