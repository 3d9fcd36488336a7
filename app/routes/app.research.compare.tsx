import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { ComparePage } from '#app/features/research/compare-page.tsx'
import { compareProducts } from '#app/features/research/product-detail.server.ts'
import { productKeysOf } from '#app/features/research/product-key.ts'
import { researchQueryOf } from '#app/features/research/research-query.ts'

const mostCompared = 5

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const params = new URL(request.url).searchParams
  return compareProducts(shop, productKeysOf((params.get('products') ?? '').split(' ')).slice(0, mostCompared), researchQueryOf(params).market)
}

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />
}
