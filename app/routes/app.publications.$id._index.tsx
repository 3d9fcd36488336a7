import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { lineQueryOf } from '#app/features/publishing/line-query.ts'
import { PublicationPage } from '#app/features/publishing/publication-page.tsx'
import { publicationLines, publicationState } from '#app/features/publishing/publication-state.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const id = idParam(params['id'])
  const query = lineQueryOf(new URL(request.url).searchParams)
  const [publication, lines] = await Promise.all([publicationState(shop, id), publicationLines(shop, id, query)])
  if (publication === null) throw new Response(null, { status: 404 })
  return { publication, lines, onlyFailed: query.state === 'failed' }
}

export const shouldRevalidate = unlessUnanswered

export default function Publication() {
  const data = useLoaderData<typeof loader>()
  const [, setParams] = useSearchParams()
  return (
    <PublicationPage
      key={data.publication.id}
      {...data}
      onShow={(page, onlyFailed) => setParams({ page: String(page), ...(onlyFailed ? { state: 'failed' } : {}) })}
    />
  )
}
