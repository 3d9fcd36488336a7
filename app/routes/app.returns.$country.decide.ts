import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { simulateReturn } from '#app/features/returns/decide-order-return.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await merchantOf(request)
  const form = await formOf(request)
  const asked = new URLSearchParams([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  return simulateReturn(shop, countryParam(params['country']), asked, jsonField(form, 'policy'), jsonField(form, 'costs'))
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
