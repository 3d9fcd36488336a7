import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { catalogueState } from '#app/features/catalogue/catalogue-state.server.ts'
import { HomePage } from '#app/features/home/home-page.tsx'
import { homeMarkets } from '#app/features/home/home-markets.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { onboardingState } from '#app/features/onboarding/onboarding-state.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const [onboarding, catalogue, markets] = await Promise.all([onboardingState(shop), catalogueState(shop), homeMarkets(shop)])
  return { onboarding, catalogue, markets }
}

export const shouldRevalidate = unlessUnanswered

export default function Home() {
  const { onboarding, catalogue, markets } = useLoaderData<typeof loader>()
  return <HomePage onboarding={onboarding} catalogue={catalogue} markets={markets} />
}
