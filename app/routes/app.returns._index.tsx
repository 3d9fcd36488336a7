import type { LoaderFunctionArgs } from '@remix-run/node'
import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { NoMarketPage } from '#app/features/prices/no-market-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const [first] = await marketsOf(shop)
  return first === undefined ? null : redirect(`/app/returns/${first.country}`)
}

export default NoMarketPage
