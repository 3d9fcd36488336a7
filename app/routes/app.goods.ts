import type { LoaderFunctionArgs } from '@remix-run/node'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { goodsChoices } from '#app/features/prices/goods-choices.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await merchantOf(request)
  const { searchParams } = new URL(request.url)
  return goodsChoices(searchParams.get('text') ?? '', searchParams.get('language'))
}
