import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { goodsChoices } from '#app/features/prices/goods-choices.server.ts'
import { success } from '#shared/result/result.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await merchantOf(request)
  const { searchParams } = new URL(request.url)
  return success(goodsChoices(searchParams.get('text') ?? '', searchParams.get('language')))
}

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => answerOr(serverLoader, unanswered)
