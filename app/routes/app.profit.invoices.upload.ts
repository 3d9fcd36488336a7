import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf } from '#app/features/merchant/route-params.ts'
import { uploadInvoice } from '#app/features/profit/invoices/upload-invoice.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who, redirect } = await merchantOf(request)
  const uploaded = await uploadInvoice(shop, (await formOf(request)).get('file'), who)
  return uploaded.ok ? redirect(`/app/profit/invoices/uploads/${uploaded.value}`) : uploaded
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)
