import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url'
import { useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import componentStyles from '#app/components/components.css?url'
import { ErrorScreen } from '#app/components/error-screen.tsx'
import { environment } from '#app/platform/env.server.ts'
import { createI18n } from '#app/platform/i18n/i18n.ts'
import { requestLanguage } from '#app/platform/i18n/languages.ts'
import { followTabLanguage } from '#app/platform/i18n/tab-language.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const { SHOPIFY_API_KEY, APP_BRIDGE_URL } = environment()
  const inAdmin = new URL(request.url).pathname.startsWith('/app')
  return {
    language: requestLanguage(request),
    appBridge: inAdmin ? { url: APP_BRIDGE_URL, apiKey: SHOPIFY_API_KEY } : null,
  }
}

export const shouldRevalidate = () => false

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: polarisStyles },
  { rel: 'stylesheet', href: componentStyles },
]

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const language = data?.language ?? 'en'
  const i18n = useMemo(() => createI18n(language), [language])
  useEffect(() => followTabLanguage(i18n), [i18n])
  return (
    <html lang={language}>
      <head>
        {data?.appBridge ? <script src={data.appBridge.url} data-api-key={data.appBridge.apiKey} /> : null}
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorScreen />
}
