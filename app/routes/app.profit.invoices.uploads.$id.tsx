import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { answerUpload, uploadOf } from '#app/features/merchant/upload-route.server.ts'
import { acceptInvoice } from '#app/features/profit/invoices/accept-invoice.server.ts'
import { InvoiceUploadPage } from '#app/features/profit/invoices/invoice-upload-page.tsx'
import { invoiceUploadView } from '#app/features/profit/invoices/invoice-views.server.ts'
import { forgetInvoiceUpload, mapInvoice } from '#app/features/profit/invoices/upload-invoice.server.ts'

const home = '/app/profit/invoices'

export const loader = (call: LoaderFunctionArgs) => uploadOf(call, home, invoiceUploadView)

export const action = (call: ActionFunctionArgs) =>
  answerUpload(call, {
    home, map: mapInvoice, forget: forgetInvoiceUpload,
    accept: async (shop, id, _form, who) => {
      const accepted = await acceptInvoice(shop, id, who)
      return accepted.ok ? { ok: true, value: `${home}/${accepted.value}` } : accepted
    },
  })

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Upload() {
  return <InvoiceUploadPage upload={useLoaderData<typeof loader>()} />
}
