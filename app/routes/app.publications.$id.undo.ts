import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, idParam } from '#app/features/merchant/route-params.ts'
import { undoPublication } from '#app/features/publishing/undo-publication.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const leaveChanged = (await formOf(request)).get('leaveChanged') === 'true'
  const undone = await undoPublication(shop, idParam(params['id']), who, { leaveChanged })
  return undone.ok ? redirect(`/app/publications/${undone.value.id}`) : { refused: undone }
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, { refused: { ...unanswered, changed: [] } })
