import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { orderParam } from '#app/features/merchant/route-params.ts'
import { OrderPage } from '#app/features/orders/order-page.tsx'
import { order } from '#app/features/orders/orders.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const detail = await order(shop, orderParam(params['id']))
  if (detail === null) throw new Response(null, { status: 404 })
  return { detail }
}

export default function Order() {
  const { detail } = useLoaderData<typeof loader>()
  return <OrderPage detail={detail} />
}
