import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { z } from 'zod'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf } from '#app/features/merchant/route-params.ts'
import { replay } from '#app/features/sync/sync.server.ts'
import { failure } from '#shared/result/result.ts'

const input = z.object({ eventId: z.string().min(1).max(200), topic: z.string().min(1).max(100) })

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const asked = input.safeParse(Object.fromEntries(await formOf(request)))
  return asked.success ? replay(shop, who, asked.data) : failure('event-not-replayable')
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
