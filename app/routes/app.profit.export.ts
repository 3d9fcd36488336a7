import type { LoaderFunctionArgs } from '@remix-run/node'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { profitCsv } from '#app/features/profit/export-profit.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return new Response(profitCsv(shop, new URL(request.url).searchParams), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
