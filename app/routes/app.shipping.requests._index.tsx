import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { requestsView } from '#app/features/shipping/requests/request-views.server.ts'
import { RequestsPage } from '#app/features/shipping/requests/requests-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return requestsView(shop, new URL(request.url).searchParams)
}

export const shouldRevalidate = unlessUnanswered

export default function Shown() {
  return <RequestsPage view={useLoaderData<typeof loader>()} />
}
