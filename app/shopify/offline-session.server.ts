import type { Session } from '@shopify/shopify-api'
import { rawPool } from '#app/data/database.server.ts'
import { ShopifyUnavailable, ShopNotConnected } from './admin-errors.ts'
import { sessionStorage, shopify } from './shopify-app.server.ts'

const soon = 5 * 60 * 1000
const refreshLock = 0x4c46

export type ConnectedSession = Session & { accessToken: string }

/**
 * The shop's offline session with a token that is good for minutes to come. Of several processes that find it
 * expired one refreshes it and the others take the result, because a refresh token is spent by its use.
 */
export async function offlineSession(shop: string): Promise<ConnectedSession> {
  const session = await stored(shop)
  return session.isExpired(soon) ? refreshed(shop) : session
}

async function stored(shop: string): Promise<ConnectedSession> {
  const session = await sessionStorage.loadSession(`offline_${shop}`)
  if (!isConnected(session)) throw new ShopNotConnected(`Landfall has no session for ${shop}.`)
  return session
}

function isConnected(session: Session | undefined): session is ConnectedSession {
  return session?.accessToken !== undefined
}

async function refreshed(shop: string): Promise<ConnectedSession> {
  const client = await rawPool().connect()
  try {
    await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [refreshLock, shop])
    const session = await stored(shop)
    if (!session.isExpired(soon)) return session
    return await exchange(shop, session)
  } finally {
    // Closing the connection lets go of the lock whatever state the session is in.
    client.release(true)
  }
}

async function exchange(shop: string, expired: ConnectedSession): Promise<ConnectedSession> {
  const over = expired.refreshToken === undefined || (expired.refreshTokenExpires?.getTime() ?? Infinity) < Date.now()
  if (over) throw new ShopNotConnected(`The session of ${shop} is over; the app must be opened there again.`)
  try {
    const { session } = await shopify.unauthenticated.admin(shop)
    if (isConnected(session) && !session.isExpired()) return session
  } catch (error) {
    if (!expired.isExpired()) return expired
    throw new ShopifyUnavailable(`Shopify gave no new token for ${shop}.`, { cause: error })
  }
  throw new ShopifyUnavailable(`Shopify's new token for ${shop} is no good.`)
}
