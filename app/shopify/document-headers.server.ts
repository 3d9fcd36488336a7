import { environment } from '#app/platform/env.server.ts'
import { shopify } from './shopify-app.server.ts'

const anyAdmin = 'https://*.myshopify.com https://admin.shopify.com'

/** Lets the shop's admin, and nobody else, show a document in a frame. */
export function addDocumentHeaders(request: Request, headers: Headers): void {
  const { APP_BRIDGE_URL, ADMIN_FRAME_ORIGINS } = environment()
  shopify.addDocumentResponseHeaders(request, headers)
  headers.set('Link', `<${APP_BRIDGE_URL}>; rel="preload"; as="script"`)
  const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1] ?? anyAdmin
  headers.set(
    'Content-Security-Policy',
    [
      `frame-ancestors ${[ancestors.trim(), ...ADMIN_FRAME_ORIGINS].join(' ')}`,
      `base-uri 'none'`,
      `object-src 'none'`,
      `form-action 'self'`,
    ].join('; '),
  )
}
