import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { orderParam } from '#app/features/merchant/route-params.ts'
import { decideOrderReturn } from '#app/features/returns/decide-order-return.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return decideOrderReturn(shop, orderParam(params['id']), new URL(request.url).searchParams)
}

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => answerOr(serverLoader, unanswered)
