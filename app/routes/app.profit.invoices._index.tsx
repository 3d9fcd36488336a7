import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { invoicesView } from '#app/features/profit/invoices/invoice-views.server.ts'
import { InvoicesPage } from '#app/features/profit/invoices/invoices-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return invoicesView(shop, new URL(request.url).searchParams)
}

export const shouldRevalidate = unlessUnanswered

export default function Invoices() {
  return <InvoicesPage view={useLoaderData<typeof loader>()} />
}
