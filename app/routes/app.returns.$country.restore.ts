import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { z } from 'zod'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf } from '#app/features/merchant/route-params.ts'
import { restoreReturnPolicy } from '#app/features/returns/save-return-policy.server.ts'

const version = z.coerce.number().int().min(1).max(1_000_000).catch(0)

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return restoreReturnPolicy(shop, countryParam(params['country']), version.parse((await formOf(request)).get('version')), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
