import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { onboardingState } from '#app/features/onboarding/onboarding-state.server.ts'
import { QuotePage } from '#app/features/quote/quote-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const [markets, { shopCurrency, shipFrom }] = await Promise.all([marketsOf(shop), onboardingState(shop)])
  return {
    chosen: markets.map(({ country }) => country),
    currency: shopCurrency ?? 'USD',
    shipFrom: shipFrom ?? 'CN',
    today: new Date().toISOString().slice(0, 10),
  }
}

/** Working a basket out changes nothing here. */
export const shouldRevalidate = () => false

export default function Quote() {
  return <QuotePage {...useLoaderData<typeof loader>()} />
}
