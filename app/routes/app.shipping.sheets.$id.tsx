import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { retire } from '#app/features/shipping/sheets/accept-sheet.server.ts'
import { sheetView } from '#app/features/shipping/sheets/sheet-views.server.ts'
import { SheetPage } from '#app/features/shipping/sheets/sheet-page.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const view = await sheetView(shop, idParam(params['id']))
  if (view === null) throw new Response(null, { status: 404 })
  return view
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return retire(shop, idParam(params['id']), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Sheet() {
  const { row, sheet } = useLoaderData<typeof loader>()
  return <SheetPage row={row} sheet={sheet} />
}
