import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr } from '#app/components/answer-or.ts'
import { listingsPublication } from '#app/features/listings/listing-history.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const run = await listingsPublication(shop, idParam(params['id']))
  if (run === null) throw new Response(null, { status: 404 })
  return run
}

// Asked again and again: a moment without a connection must not take the page away.
export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => answerOr(serverLoader, null)
