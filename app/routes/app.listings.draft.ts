import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { startDrafting } from '#app/features/listings/start-listing-tasks.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return startDrafting(shop, jsonField(await formOf(request), 'request'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
