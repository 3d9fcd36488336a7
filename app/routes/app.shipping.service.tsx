import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { serviceView } from '#app/features/shipping/requests/request-views.server.ts'
import { ServicePage } from '#app/features/shipping/requests/service-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return serviceView(shop, new Date())
}

export const shouldRevalidate = unlessUnanswered

export default function Shown() {
  return <ServicePage {...useLoaderData<typeof loader>()} />
}
