import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HistoryPage } from '#app/features/listings/history-page.tsx'
import { listingsPublications } from '#app/features/listings/listing-history.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return { runs: await listingsPublications(shop) }
}

export default function History() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />
}
