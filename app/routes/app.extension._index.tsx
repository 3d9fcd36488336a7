import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { ExtensionPage } from '#app/features/extension-pairing/extension-page.tsx'
import { extensions } from '#app/features/extension-pairing/extension-pairing.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { environment } from '#app/platform/env.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return { browsers: await extensions(shop), address: environment().SHOPIFY_APP_URL }
}

export const shouldRevalidate = unlessUnanswered

export default function Extension() {
  return <ExtensionPage {...useLoaderData<typeof loader>()} />
}
