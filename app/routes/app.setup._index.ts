import type { LoaderFunctionArgs } from '@remix-run/node'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { onboardingState } from '#app/features/onboarding/onboarding-state.server.ts'

/** The first step that is not done. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const { current } = await onboardingState(shop)
  return redirect(`/app/setup/${current ?? 'ship-from'}`)
}
