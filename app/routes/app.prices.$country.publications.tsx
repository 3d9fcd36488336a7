import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam } from '#app/features/merchant/route-params.ts'
import { publications } from '#app/features/publishing/publication-state.server.ts'
import { PublicationsPage } from '#app/features/publishing/publications-page.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const country = countryParam(params['country'])
  return { country, publications: await publications(shop, country) }
}

export const shouldRevalidate = unlessUnanswered

export default function Publications() {
  const data = useLoaderData<typeof loader>()
  return <PublicationsPage {...data} />
}
