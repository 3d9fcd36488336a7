import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam } from '#app/features/merchant/route-params.ts'
import { policyInUrl } from '#app/features/prices/policy-in-url.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'
import { priceQueryOf } from '#app/features/prices/price-query-of-url.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const { searchParams } = new URL(request.url)
  return askPricing('preview', shop, countryParam(params['country']), policyInUrl(searchParams), priceQueryOf(searchParams))
}

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => answerOr(serverLoader, unanswered)
