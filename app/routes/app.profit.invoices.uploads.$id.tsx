import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, idParam, jsonField } from '#app/features/merchant/route-params.ts'
import { acceptInvoice } from '#app/features/profit/invoices/accept-invoice.server.ts'
import { InvoiceUploadPage } from '#app/features/profit/invoices/invoice-upload-page.tsx'
import { invoiceUploadView } from '#app/features/profit/invoices/invoice-views.server.ts'
import { forgetInvoiceUpload, mapInvoice } from '#app/features/profit/invoices/upload-invoice.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const upload = await invoiceUploadView(shop, idParam(params['id']))
  if (upload === null) throw redirect('/app/profit/invoices')
  return upload
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who, redirect } = await merchantOf(request)
  const id = idParam(params['id'])
  const form = await formOf(request)
  const intent = form.get('intent')
  if (intent === 'map') return mapInvoice(shop, id, { mapping: jsonField(form, 'mapping'), terms: jsonField(form, 'terms') }, who)
  if (intent === 'drop') {
    await forgetInvoiceUpload(shop, id, who)
    return redirect('/app/profit/invoices')
  }
  const accepted = await acceptInvoice(shop, id, who)
  return accepted.ok ? redirect(`/app/profit/invoices/${accepted.value}`) : accepted
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Upload() {
  return <InvoiceUploadPage upload={useLoaderData<typeof loader>()} />
}
