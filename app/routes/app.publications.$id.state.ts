import type { LoaderFunctionArgs } from '@remix-run/node'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { publicationState } from '#app/features/publishing/publication-state.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const publication = await publicationState(shop, idParam(params['id']))
  if (publication === null) throw new Response(null, { status: 404 })
  return publication
}
