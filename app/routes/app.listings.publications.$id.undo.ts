import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { undoListingsPublication } from '#app/features/listings/publish-listings.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const undone = await undoListingsPublication(shop, idParam(params['id']), who)
  return undone.ok ? redirect(`/app/listings/publications/${undone.value.id}`) : { refused: undone }
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, { refused: unanswered })
