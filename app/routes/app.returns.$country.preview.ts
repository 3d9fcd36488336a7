import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { z } from 'zod'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { previewReturnPolicy } from '#app/features/returns/returns-page.server.ts'
import { clauseLanguages } from '#shared/returns/text/clause-language.ts'

const asked = z.object({ policy: z.unknown(), language: z.enum(clauseLanguages).nullable().catch(null) }).catch({ policy: null, language: null })

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await merchantOf(request)
  const { policy, language } = asked.parse(jsonField(await formOf(request), 'asked'))
  return previewReturnPolicy(shop, countryParam(params['country']), policy, language)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
