import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { dropProvider, setProvider } from '#app/features/listings/words.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  const forget = form.get('forget')
  if (forget !== null) return dropProvider(shop, forget, who)
  const key = form.get('key')
  return setProvider(shop, jsonField(form, 'request'), typeof key === 'string' ? key.trim() : '', who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
