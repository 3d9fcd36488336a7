import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { makeLive } from '#app/features/shipping/setup/make-live.server.ts'
import { saveSetup, setupView } from '#app/features/shipping/setup/save-setup.server.ts'
import { SetupPage } from '#app/features/shipping/setup/setup-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return setupView(shop)
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  return form.get('intent') === 'live' ? makeLive(shop, who, 'made-live') : saveSetup(shop, jsonField(form, 'setup'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Rules() {
  return <SetupPage view={useLoaderData<typeof loader>()} />
}
