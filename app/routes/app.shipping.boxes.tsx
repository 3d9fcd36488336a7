import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, jsonField } from '#app/features/merchant/route-params.ts'
import { BoxesPage } from '#app/features/shipping/boxes/boxes-page.tsx'
import { goodsView, saveGoods } from '#app/features/shipping/boxes/goods-view.server.ts'
import { setupView } from '#app/features/shipping/setup/save-setup.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const [{ draft }, goods] = await Promise.all([setupView(shop), goodsView(shop, new URL(request.url).searchParams)])
  return { draft, goods }
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return saveGoods(shop, jsonField(await formOf(request), 'goods'), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Boxes() {
  const { draft, goods } = useLoaderData<typeof loader>()
  return <BoxesPage saved={draft} goods={goods} />
}
