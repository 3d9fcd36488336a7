import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr, unlessUnanswered } from '#app/components/answer-or.ts'
import { listingsProgress } from '#app/features/listings/listings-page.server.ts'
import { listingsQueryOf } from '#app/features/listings/listings-query.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return listingsProgress(shop, listingsQueryOf(new URL(request.url).searchParams).kind)
}

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => answerOr(serverLoader, null)

export const shouldRevalidate = unlessUnanswered
