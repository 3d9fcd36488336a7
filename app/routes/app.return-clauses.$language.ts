import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { z } from 'zod'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf } from '#app/features/merchant/route-params.ts'
import { reviewClauses } from '#app/features/returns/review-clauses.server.ts'
import { failure, success } from '#shared/result/result.ts'
import { clauseLanguages } from '#shared/returns/text/clause-language.ts'

const languageParam = z.enum(clauseLanguages)

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const language = languageParam.safeParse(params['language'])
  if (!language.success) return failure('language-unknown', { locale: (params['language'] ?? '').slice(0, 20) })
  return success(await reviewClauses(shop, language.data, (await formOf(request)).get('reviewed') === 'yes', who))
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
