import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { onboardingState, saveOnboardingStep } from '#app/features/onboarding/onboarding-state.server.ts'
import { FirstPricesStep } from '#app/features/onboarding/first-prices-step.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const { markets } = await onboardingState(shop)
  return { countries: markets }
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const saved = await saveOnboardingStep(shop, 'first-prices', jsonField(await formOf(request), 'input'), who)
  return saved.ok ? redirect('/app') : saved
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Step() {
  const data = useLoaderData<typeof loader>()
  return <FirstPricesStep {...data} />
}
