import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { importHistory } from '#app/features/keepa/import-history.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { productKeyParam } from '#app/features/research/product-key.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await merchantOf(request)
  return importHistory(shop, productKeyParam(params['key']))
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
