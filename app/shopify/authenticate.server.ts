import { shopInToken } from './session-token.ts'
import { shopify } from './shopify-app.server.ts'

type AdminContext = Awaited<ReturnType<typeof shopify.authenticate.admin>>

const first = new Map<string, Promise<unknown>>()

/**
 * Authenticates a request from the admin. The loaders of one document arrive together; without a session each
 * would exchange its token for another, so the first of a shop goes ahead and the others wait for its session.
 */
async function admin(request: Request): Promise<AdminContext> {
  const shop = shopInToken(request)
  if (shop === null) return shopify.authenticate.admin(request)
  const ahead = first.get(shop)
  if (ahead !== undefined) {
    await ahead.catch(() => undefined)
    return shopify.authenticate.admin(request)
  }
  const own = shopify.authenticate.admin(request)
  first.set(shop, own)
  try {
    return await own
  } finally {
    first.delete(shop)
  }
}

export const authenticate = { admin }
