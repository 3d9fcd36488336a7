import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { AppProvider } from '@shopify/shopify-app-remix/react'
import { boundary } from '@shopify/shopify-app-remix/server'
import { ErrorScreen } from '#app/components/error-screen.tsx'
import { NewestData } from '#app/components/newest-data.tsx'
import { usePolarisTranslations } from '#app/components/use-polaris-translations.ts'
import { AppNav } from '#app/features/home/app-nav.tsx'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await merchantOf(request)
  return null
}

export const shouldRevalidate = () => false

export const headers: HeadersFunction = (args) => boundary.headers(args)

// App Bridge's script stands first in the head (root.tsx), so the provider does not add it again.
export default function AdminApp() {
  return (
    <AppProvider isEmbeddedApp={false} apiKey="" i18n={usePolarisTranslations()}>
      <AppNav />
      <NewestData />
      <Outlet />
    </AppProvider>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const answeredByShopify = isRouteErrorResponse(error) && typeof error.data === 'string' && error.data !== ''
  return answeredByShopify ? boundary.error(error) : <ErrorScreen />
}
