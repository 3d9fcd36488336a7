import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { answerQuote } from '#app/features/quote/answer-quote.server.ts'
import { quoteQuestionSchema } from '#app/features/quote/quote-draft.ts'

/** Asked with a form, as a basket may be too long for an address; it changes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  await merchantOf(request)
  const question = quoteQuestionSchema.safeParse(jsonField(await formOf(request), 'question'))
  if (!question.success) throw new Response(null, { status: 400 })
  return answerQuote(question.data)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
