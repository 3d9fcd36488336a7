import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf } from '#app/features/merchant/route-params.ts'
import { startCataloguePlan } from '#app/features/shipping/planner/plan-catalogue.server.ts'
import { plannerView } from '#app/features/shipping/planner/planner-view.server.ts'
import { PlannerPage } from '#app/features/shipping/planner/planner-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return plannerView(shop, new URL(request.url).searchParams, new Date())
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return startCataloguePlan(shop, (await formOf(request)).get('dutiesPaid') === 'yes', who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Planner() {
  return <PlannerPage view={useLoaderData<typeof loader>()} />
}
