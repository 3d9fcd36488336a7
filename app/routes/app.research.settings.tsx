import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { keepaAccount } from '#app/features/keepa/keepa-account.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { shopWeights } from '#app/features/research/score-weights.server.ts'
import { SettingsPage } from '#app/features/research/settings-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const [weights, keepa] = await Promise.all([shopWeights(shop), keepaAccount(shop)])
  return { weights, keepa }
}

export const shouldRevalidate = unlessUnanswered

export default function ResearchSettings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} />
}
