import type { LoaderFunctionArgs } from '@remix-run/node'
import { authenticate } from '#app/shopify/authenticate.server.ts'
import { addDocumentHeaders } from '#app/shopify/document-headers.server.ts'

const sentence = '请从 Shopify 后台打开 Landfall。\nOpen Landfall from your Shopify admin.\n'

/** Session-token bounce and iframe exit, as the Shopify library answers them. Signing in happens in the admin alone. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  if (new URL(request.url).pathname === '/auth/login') {
    return new Response(sentence, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
  try {
    await authenticate.admin(request)
  } catch (answer) {
    // What the library can't make sense of, such as a host that is none, it throws.
    if (!(answer instanceof Response)) throw new Response(null, { status: 400 })
    // The library's own pages are documents too: the same frames may show them.
    if (answer.headers.get('Content-Type')?.startsWith('text/html')) {
      addDocumentHeaders(request, answer.headers)
    }
    throw answer
  }
  return new Response(null, { status: 404 })
}
