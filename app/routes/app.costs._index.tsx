import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { catalogueState } from '#app/features/catalogue/catalogue-state.server.ts'
import { CostsPage } from '#app/features/costs/costs-page.tsx'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return { catalogue: await catalogueState(shop) }
}

export const shouldRevalidate = unlessUnanswered

export default function Costs() {
  const { catalogue } = useLoaderData<typeof loader>()
  return <CostsPage catalogue={catalogue} />
}
