import { authenticate } from '#app/shopify/authenticate.server.ts'

/** Who sends a request, as Shopify vouches for it. `who` is the admin user's id, for records. */
export interface Merchant {
  readonly shop: string
  readonly who: string
  /** For loaders: goes to another page of the app without losing what Shopify said of shop and session. */
  readonly redirect: (path: string) => Response
}

/** Throws the Response that Shopify's library asks for when the request is not from the admin. */
export async function merchantOf(request: Request): Promise<Merchant> {
  const { session, sessionToken, redirect } = await authenticate.admin(request)
  return { shop: session.shop, who: sessionToken.sub, redirect: (path) => redirect(path) }
}
