import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { fillTargetSchema } from '#app/features/prices/fill-target.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'

/** Asked with a form, as a selection may be too long for an address; it changes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await merchantOf(request)
  const form = await formOf(request)
  const target = fillTargetSchema.safeParse(jsonField(form, 'target'))
  if (!target.success) throw new Response(null, { status: 400 })
  const language = form.get('language')
  return askPricing(
    'nationalGoods',
    shop,
    countryParam(form.get('country')),
    target.data,
    typeof language === 'string' ? language : null,
  )
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
