import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf } from '#app/features/merchant/route-params.ts'
import { productKeysOf } from '#app/features/research/product-key.ts'
import { removeFromShortlist } from '#app/features/research/shortlist.server.ts'
import { success } from '#shared/result/result.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const keys = (await formOf(request)).getAll('keys').filter((key) => typeof key === 'string')
  return success(await removeFromShortlist(shop, productKeysOf(keys), who))
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
