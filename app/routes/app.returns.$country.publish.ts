import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs, ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { countryParam, formOf } from '#app/features/merchant/route-params.ts'
import { publishReturnPolicy, returnPublishPlan } from '#app/features/returns/publish-returns.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return returnPublishPlan(shop, countryParam(params['country']), new URL(request.url).searchParams.get('replaceOwn') === 'true')
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  return publishReturnPolicy(shop, countryParam(params['country']), who, {
    replaceOwn: form.get('replaceOwn') === 'true',
    replaceForeign: form.get('replaceForeign') === 'true',
  })
}

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => answerOr(serverLoader, unanswered)

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
