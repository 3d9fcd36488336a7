import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { simulate, simulatorView } from '#app/features/shipping/simulator/simulate.server.ts'
import { SimulatorPage } from '#app/features/shipping/simulator/simulator-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return simulatorView(shop, new URL(request.url).searchParams.get('find') ?? '')
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await merchantOf(request)
  return simulate(shop, jsonField(await formOf(request), 'question'), new Date())
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

// A simulation changes nothing; only another search finds other goods.
export const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) => currentUrl.search !== nextUrl.search

export default function Simulator() {
  return <SimulatorPage view={useLoaderData<typeof loader>()} />
}
