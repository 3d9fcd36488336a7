import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useNavigation, useSearchParams } from '@remix-run/react'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { ProfitPage } from '#app/features/profit/profit-page.tsx'
import { profitView } from '#app/features/profit/profit.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return profitView(shop, new URL(request.url).searchParams)
}

export default function Profit() {
  const view = useLoaderData<typeof loader>()
  const [params, setParams] = useSearchParams()
  const loading = useNavigation().state === 'loading'
  const show = (change: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(params)
    for (const [name, value] of Object.entries(change)) {
      if (value === null) next.delete(name)
      else next.set(name, value)
    }
    setParams(next)
  }
  return <ProfitPage view={view} loading={loading} onShow={show} />
}
