import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useNavigation, useSearchParams } from '@remix-run/react'
import { factsPage } from '#app/features/facts/facts-page.server.ts'
import { factsQuerySchema } from '#app/features/facts/facts.ts'
import { FactsPage } from '#app/features/facts/facts-page.tsx'
import { isDestination } from '#app/features/markets/destinations.ts'
import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const params = new URL(request.url).searchParams
  const asked = params.get('country') ?? ''
  const [first] = isDestination(asked) ? [] : await marketsOf(shop)
  const query = factsQuerySchema.parse({
    kind: params.get('kind'), time: params.get('time') ?? 'now', trust: params.get('trust'), page: params.get('page') ?? 1,
  })
  return factsPage(shop, isDestination(asked) ? asked : (first?.country ?? 'US'), query)
}

export default function Facts() {
  const data = useLoaderData<typeof loader>()
  const [, setParams] = useSearchParams()
  const busy = useNavigation().state !== 'idle'
  return (
    <FactsPage
      data={data}
      busy={busy}
      onShow={({ country, kind, time, trust, page }) =>
        setParams(
          { country, time, page: String(page), ...(kind === null ? {} : { kind }), ...(trust === null ? {} : { trust }) },
          { preventScrollReset: true },
        )
      }
    />
  )
}
