import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { fillTargetSchema } from '#app/features/prices/fill-target.ts'
import { fillVariants } from '#app/features/costs/fill-variants.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { jsonField } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await request.formData()
  return fillVariants(shop, fillTargetSchema.parse(jsonField(form, 'target')), jsonField(form, 'fill'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
