import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { fillTargetSchema } from '#app/features/prices/fill-target.ts'
import { fillVariants } from '#app/features/costs/fill-variants.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  const target = fillTargetSchema.safeParse(jsonField(form, 'target'))
  if (!target.success) throw new Response(null, { status: 400 })
  return fillVariants(shop, target.data, jsonField(form, 'fill'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
