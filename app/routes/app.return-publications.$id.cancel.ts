import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { cancelReturnPublication } from '#app/features/returns/publish-returns.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return cancelReturnPublication(shop, idParam(params['id']), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
