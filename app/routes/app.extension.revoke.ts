import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { revokeExtension } from '#app/features/extension-pairing/extension-pairing.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, tokenHashField } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return revokeExtension(shop, tokenHashField(await formOf(request)), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
