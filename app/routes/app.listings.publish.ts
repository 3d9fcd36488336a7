import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { startListingsPublication } from '#app/features/listings/publish-listings.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const started = await startListingsPublication(shop, jsonField(await formOf(request), 'request'), who)
  return started.ok ? redirect(`/app/listings/publications/${started.value.id}`) : { refused: started }
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, { refused: unanswered })
