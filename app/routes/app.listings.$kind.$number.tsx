import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { EditorPage } from '#app/features/listings/editor-page.tsx'
import { editorPage } from '#app/features/listings/editor-page.server.ts'
import { marketOfUrl, ownerOfUrl } from '#app/features/listings/owner-in-url.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const asked = new URL(request.url).searchParams
  const ownerId = ownerOfUrl(params['kind'], params['number'])
  const page = ownerId === null ? null : await editorPage(shop, {
    ownerId,
    locale: asked.get('lang') ?? '',
    marketId: marketOfUrl(asked.get('market')),
    keyword: (asked.get('keyword') ?? '').slice(0, 60),
  })
  if (page === null) throw new Response(null, { status: 404 })
  return page
}

export const shouldRevalidate = unlessUnanswered

export default function Editor() {
  const { view, terms } = useLoaderData<typeof loader>()
  return <EditorPage key={`${view.ownerId} ${view.locale} ${view.marketId}`} view={view} terms={terms} />
}
