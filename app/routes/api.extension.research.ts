import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { authorizedShop, extensionEndpoint, readJson } from '#app/features/extension-pairing/extension-endpoint.server.ts'
import { productHistory } from '#app/features/research/product-history.server.ts'
import { saveProduct } from '#app/features/research/save-product.server.ts'
import { createRateLimit } from '#app/platform/rate-limit.server.ts'
import { researchQuerySchema, saveResearchRequestSchema } from '#shared/contract/research-api.ts'
import { failure, success } from '#shared/result/result.ts'

const readsPerShop = createRateLimit(600, 60_000)
const savesPerShop = createRateLimit(120, 60_000)

/** What the shop knows of one product. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return extensionEndpoint(request, ['GET', 'POST'], async () => {
    const shop = await authorizedShop(request)
    if (!shop.ok) return shop
    if (!readsPerShop.allow(shop.value)) return failure('too-many-requests')
    const query = researchQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    return query.success ? success(await productHistory(shop.value, query.data)) : failure('bad-request')
  })
}

/** Saves a product to the shortlist. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  return extensionEndpoint(request, ['GET', 'POST'], async () => {
    const shop = await authorizedShop(request)
    if (!shop.ok) return shop
    if (!savesPerShop.allow(shop.value)) return failure('too-many-requests')
    const body = await readJson(request, saveResearchRequestSchema)
    return body.ok ? success(await saveProduct(shop.value, body.value.product, body.value.at, 'extension')) : body
  })
}
