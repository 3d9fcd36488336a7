import type { LoaderFunctionArgs } from '@remix-run/node'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { researchFile } from '#app/features/research/export-products.server.ts'
import { researchQueryOf } from '#app/features/research/research-query.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const params = new URL(request.url).searchParams
  const { body, type } = await researchFile(shop, researchQueryOf(params), params.get('as') === 'xlsx' ? 'xlsx' : 'csv')
  return new Response(body, { headers: { 'Content-Type': type } })
}
