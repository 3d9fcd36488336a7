import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { productDetail } from '#app/features/research/product-detail.server.ts'
import { productKeyParam } from '#app/features/research/product-key.ts'
import { ProductPage } from '#app/features/research/product-page.tsx'
import { researchQueryOf } from '#app/features/research/research-query.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const { market } = researchQueryOf(new URL(request.url).searchParams)
  const view = await productDetail(shop, productKeyParam(params['key']), market)
  if (view === null) throw new Response(null, { status: 404 })
  return view
}

export const shouldRevalidate = unlessUnanswered

export default function Product() {
  return <ProductPage {...useLoaderData<typeof loader>()} />
}
