import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam } from '#app/features/merchant/route-params.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const country = countryParam(params['country'])
  return { country, summary: await askPricing('summary', shop, country) }
}

export const clientLoader = ({ serverLoader, params }: ClientLoaderFunctionArgs) =>
  answerOr(serverLoader, { country: params['country'], summary: unanswered })
