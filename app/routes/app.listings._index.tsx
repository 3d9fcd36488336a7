import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { ListingsPage } from '#app/features/listings/listings-page.tsx'
import { listingsView } from '#app/features/listings/listings-page.server.ts'
import { listingsQueryOf } from '#app/features/listings/listings-query.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const query = listingsQueryOf(new URL(request.url).searchParams)
  return { query, view: await listingsView(shop, query) }
}

/** An estimate changes nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = (asked) => asked.formAction !== '/app/listings/estimate' && unlessUnanswered(asked)

export default function Listings() {
  return <ListingsPage {...useLoaderData<typeof loader>()} />
}
