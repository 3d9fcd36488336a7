import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExtensionPage } from '#app/features/extension-pairing/extension-page.tsx'
import { extensions } from '#app/features/extension-pairing/extension-pairing.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return { browsers: await extensions(shop) }
}

export default function Extension() {
  const { browsers } = useLoaderData<typeof loader>()
  return <ExtensionPage browsers={browsers} />
}
