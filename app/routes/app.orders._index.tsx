import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { ordersQueryOf } from '#app/features/orders/orders-query.ts'
import { OrdersPage } from '#app/features/orders/orders-page.tsx'
import { orders } from '#app/features/orders/orders.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const query = ordersQueryOf(new URL(request.url).searchParams)
  const [page, markets] = await Promise.all([orders(shop, query), marketsOf(shop)])
  return { orders: page, country: query.country, countries: markets.map((market) => market.country) }
}

export default function Orders() {
  const data = useLoaderData<typeof loader>()
  const [, setParams] = useSearchParams()
  return (
    <OrdersPage
      {...data}
      onShow={(page, country) => setParams({ page: String(page), ...(country === null ? {} : { country }) })}
    />
  )
}
