import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam } from '#app/features/merchant/route-params.ts'
import { returnsPage } from '#app/features/returns/returns-page.server.ts'
import { ReturnsPage } from '#app/features/returns/returns-page.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const country = countryParam(params['country'])
  const [page, markets] = await Promise.all([returnsPage(shop, country), marketsOf(shop)])
  if (!page.ok) throw redirect('/app/returns')
  return { page: page.value, markets }
}

/** A preview and a decision change nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = (asked) =>
  !(asked.formAction ?? '').endsWith('/preview') && !(asked.formAction ?? '').endsWith('/decide') && unlessUnanswered(asked)

export default function Returns() {
  const { page, markets } = useLoaderData<typeof loader>()
  return <ReturnsPage key={page.country} page={page} markets={markets} />
}
