import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { orderParam } from '#app/features/merchant/route-params.ts'
import { OrderPage } from '#app/features/orders/order-page.tsx'
import { orderProfitDetail } from '#app/features/profit/order-profit.server.ts'
import { order } from '#app/features/orders/orders.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const orderId = orderParam(params['id'])
  const detail = await order(shop, orderId)
  if (detail === null) throw new Response(null, { status: 404 })
  return { detail, profit: await orderProfitDetail(shop, orderId) }
}

export default function Order() {
  return <OrderPage {...useLoaderData<typeof loader>()} />
}
