import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { returnPublicationState } from '#app/features/returns/returns-page.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const publication = await returnPublicationState(shop, idParam(params['id']))
  if (publication === null) throw new Response(null, { status: 404 })
  return publication
}

// Asked again and again: a moment without a connection must not take the page away.
export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => answerOr(serverLoader, null)
