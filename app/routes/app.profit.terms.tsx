import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { TermsPage } from '#app/features/profit/terms/terms-page.tsx'
import { changeTerms, termsView } from '#app/features/profit/terms/terms.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return termsView(shop)
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return changeTerms(shop, jsonField(await formOf(request), 'change'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Terms() {
  return <TermsPage view={useLoaderData<typeof loader>()} />
}
