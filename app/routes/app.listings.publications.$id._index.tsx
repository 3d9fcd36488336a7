import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { listingsPublication, publishedLines } from '#app/features/listings/listing-history.server.ts'
import { RunPage } from '#app/features/listings/run-page.tsx'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { lineQueryOf } from '#app/features/publishing/line-query.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const id = idParam(params['id'])
  const { page, pageSize, state } = lineQueryOf(new URL(request.url).searchParams)
  const run = await listingsPublication(shop, id)
  if (run === null) throw new Response(null, { status: 404 })
  const onlyFailed = state === 'failed'
  return { run, onlyFailed, lines: await publishedLines(shop, id, { page, pageSize, onlyFailed }) }
}

export const shouldRevalidate = unlessUnanswered

export default function Run() {
  const { run, lines, onlyFailed } = useLoaderData<typeof loader>()
  const [, setParams] = useSearchParams()
  return (
    <RunPage
      key={run.id} run={run} lines={lines} onlyFailed={onlyFailed}
      onShow={(page, failed) => setParams({ ...(page === 1 ? {} : { page: String(page) }), ...(failed ? { state: 'failed' } : {}) })}
    />
  )
}
