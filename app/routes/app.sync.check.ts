import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { startReconciliation } from '#app/features/sync/sync.server.ts'
import { success } from '#shared/result/result.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await merchantOf(request)
  return success(await startReconciliation(shop))
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
