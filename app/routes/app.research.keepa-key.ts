import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { saveKeepaKey } from '#app/features/keepa/keepa-account.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return saveKeepaKey(shop, (await formOf(request)).get('key'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
