import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf } from '#app/features/merchant/route-params.ts'
import { startPublication } from '#app/features/publishing/start-publication.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  const started = await startPublication(shop, countryParam(params['country']), who, {
    acceptStale: form.get('acceptStale') === 'true',
  })
  return started.ok ? redirect(`/app/publications/${started.value.id}`) : { refused: started }
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, { refused: unanswered })
