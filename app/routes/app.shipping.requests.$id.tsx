import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { requestView } from '#app/features/shipping/requests/request-views.server.ts'
import { RequestPage } from '#app/features/shipping/requests/request-page.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const view = await requestView(shop, idParam(params['id']))
  if (view === null) throw new Response(null, { status: 404 })
  return view
}

export const shouldRevalidate = unlessUnanswered

export default function Shown() {
  return <RequestPage view={useLoaderData<typeof loader>()} />
}
