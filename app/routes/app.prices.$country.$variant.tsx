import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, variantParam } from '#app/features/merchant/route-params.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'
import { WorkingPage } from '#app/features/prices/working-page.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const country = countryParam(params['country'])
  const working = await askPricing('working', shop, country, variantParam(params['variant']))
  if (!working.ok) throw new Response(null, { status: 404 })
  return { country, working: working.value }
}

export const shouldRevalidate = unlessUnanswered

export default function Working() {
  const data = useLoaderData<typeof loader>()
  return <WorkingPage {...data} />
}
