import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { saveReturnPolicy } from '#app/features/returns/save-return-policy.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  return saveReturnPolicy(shop, countryParam(params['country']), jsonField(form, 'policy'), jsonField(form, 'costs'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
