import type { LoaderFunctionArgs } from '@remix-run/node'
import { missingCostsCsv } from '#app/features/costs/missing-costs-csv.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const which = new URL(request.url).searchParams.get('which') === 'all' ? 'all' : 'missing'
  return new Response(await missingCostsCsv(shop, which), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
