import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { addTerm, forgetTerm } from '#app/features/listings/words.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  const [source, locale] = [form.get('remove'), form.get('locale')]
  if (typeof source !== 'string' || typeof locale !== 'string') return addTerm(shop, jsonField(form, 'request'), who)
  await forgetTerm(shop, locale, source, who)
  return { ok: true, value: null }
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
