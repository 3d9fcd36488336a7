import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { AllMarketsPage } from '#app/features/prices/all-markets-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const markets = await marketsOf(shop)
  if (markets.length === 0) throw redirect('/app/prices')
  return { countries: markets.map(({ country }) => country) }
}

export const shouldRevalidate = unlessUnanswered

export default function AllMarkets() {
  return <AllMarketsPage countries={useLoaderData<typeof loader>().countries} />
}
