import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { plannerView } from '#app/features/shipping/planner/planner-view.server.ts'
import { PlannerPage } from '#app/features/shipping/planner/planner-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return plannerView(shop, new URL(request.url).searchParams, new Date())
}

export const shouldRevalidate = unlessUnanswered

export default function Planner() {
  return <PlannerPage view={useLoaderData<typeof loader>()} />
}
