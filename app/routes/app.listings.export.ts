import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportListings } from '#app/features/listings/listing-files.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const asked = new URL(request.url).searchParams
  const csv = await exportListings(shop, asked.get('locale') ?? '', asked.get('which') === 'all' ? 'all' : 'missing')
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
