import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { savePolicy } from '#app/features/markets/save-policy.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf, jsonField } from '#app/features/merchant/route-params.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return savePolicy(shop, countryParam(params['country']), jsonField(await formOf(request), 'policy'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
