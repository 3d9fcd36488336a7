import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { dismissOnboarding } from '#app/features/onboarding/onboarding-state.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await merchantOf(request)
  await dismissOnboarding(shop)
  return null
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
