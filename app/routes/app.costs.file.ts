import type { LoaderFunctionArgs } from '@remix-run/node'
import { costHistoryCsv, missingCostsCsv } from '#app/features/costs/costs-csv.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const which = new URL(request.url).searchParams.get('which')
  const text = which === 'history' ? await costHistoryCsv(shop) : await missingCostsCsv(shop, which === 'all' ? 'all' : 'missing')
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
