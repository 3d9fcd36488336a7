import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { idParam } from '#app/features/merchant/route-params.ts'
import { undoInvoice } from '#app/features/profit/invoices/accept-invoice.server.ts'
import { InvoicePage } from '#app/features/profit/invoices/invoice-page.tsx'
import { invoiceView } from '#app/features/profit/invoices/invoice-views.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const view = await invoiceView(shop, idParam(params['id']), new URL(request.url).searchParams.get('after'))
  if (view === null) throw redirect('/app/profit/invoices')
  return view
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who, redirect } = await merchantOf(request)
  const undone = await undoInvoice(shop, idParam(params['id']), who)
  return undone.ok ? redirect('/app/profit/invoices') : undone
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Invoice() {
  return <InvoicePage view={useLoaderData<typeof loader>()} />
}
