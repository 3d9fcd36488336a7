import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { AppProvider } from '@shopify/shopify-app-remix/react'
import { environment } from '#app/platform/env.server.ts'
import { authenticate } from '#app/shopify/authenticate.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request)
  const { SHOPIFY_API_KEY, APP_BRIDGE_URL } = environment()
  return { apiKey: SHOPIFY_API_KEY, appBridgeUrl: APP_BRIDGE_URL, shop: session.shop }
}

export default function AdminApp() {
  const { apiKey, appBridgeUrl, shop } = useLoaderData<typeof loader>()
  return (
    <AppProvider isEmbeddedApp apiKey={apiKey} __APP_BRIDGE_URL={appBridgeUrl}>
      <p>{shop}</p>
      <Outlet />
    </AppProvider>
  )
}
