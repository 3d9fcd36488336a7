import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { sheetsOverview } from '#app/features/shipping/sheets/sheet-views.server.ts'
import { SheetsPage } from '#app/features/shipping/sheets/sheets-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return sheetsOverview(shop)
}

export const shouldRevalidate = unlessUnanswered

export default function Sheets() {
  return <SheetsPage overview={useLoaderData<typeof loader>()} />
}
