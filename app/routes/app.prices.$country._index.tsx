import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { factTroubles } from '#app/features/facts/fact-troubles.server.ts'
import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam } from '#app/features/merchant/route-params.ts'
import { onboardingState } from '#app/features/onboarding/onboarding-state.server.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'
import { priceQueryOf } from '#app/features/prices/price-query-of-url.ts'
import { PricesPage } from '#app/features/prices/prices-page.tsx'
import { marketRateDrift } from '#app/features/prices/rate-drift.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const country = countryParam(params['country'])
  const query = priceQueryOf(new URL(request.url).searchParams)
  const [page, markets, { shopCurrency }, troubles, drift] = await Promise.all([
    askPricing('page', shop, country, query), marketsOf(shop), onboardingState(shop), factTroubles(), marketRateDrift(shop, country),
  ])
  if (!page.ok) throw redirect(page.code === 'ship-from-missing' ? '/app/setup/ship-from' : '/app/prices')
  return { page: page.value, query, markets, shopCurrency: shopCurrency ?? page.value.currency, warnings: { troubles, drift } }
}

/** A publication starts with a redirect away, a fill ends with a re-read of its own, a look-up changes nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = (asked) =>
  asked.formAction !== '/app/fill' && asked.formAction !== '/app/national-goods' && unlessUnanswered(asked)

export default function Prices() {
  const { page, ...more } = useLoaderData<typeof loader>()
  return <PricesPage key={page.country} page={page} {...more} />
}
