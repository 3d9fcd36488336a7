import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { setupView } from '#app/features/shipping/setup/save-setup.server.ts'
import { WarehousesPage } from '#app/features/shipping/warehouses/warehouses-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return setupView(shop)
}

export const shouldRevalidate = unlessUnanswered

export default function Warehouses() {
  return <WarehousesPage view={useLoaderData<typeof loader>()} />
}
