import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { SyncPage } from '#app/features/sync/sync-page.tsx'
import { syncState } from '#app/features/sync/sync.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return syncState(shop)
}

export default function Sync() {
  return <SyncPage state={useLoaderData<typeof loader>()} />
}
