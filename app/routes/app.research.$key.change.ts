import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { changeProduct } from '#app/features/research/change-product.server.ts'
import { productKeyParam } from '#app/features/research/product-key.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return changeProduct(shop, productKeyParam(params['key']), jsonField(await formOf(request), 'form'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
