import { createHmac } from 'node:crypto'
import { signIdToken, type AppKeys } from './id-token.ts'

export interface Launch {
  shop: string
  storeHandle: string
  userId: number
  locale: string
  now: Date
  sessionId: string
}

/** `host` is the address of the shop's admin, in base64 without padding. */
export function hostOf(storeHandle: string): string {
  return Buffer.from(`admin.shopify.com/store/${storeHandle}`).toString('base64').replace(/=+$/, '')
}

/** The query string the admin opens an embedded app with, signed as Shopify signs it. */
export async function launchQuery(
  keys: AppKeys,
  { shop, storeHandle, userId, locale, now, sessionId }: Launch
): Promise<URLSearchParams> {
  const unsigned: Record<string, string> = {
    embedded: '1',
    host: hostOf(storeHandle),
    id_token: await signIdToken(keys, { shop, userId, now }),
    locale,
    session: sessionId,
    shop,
    timestamp: String(Math.floor(now.getTime() / 1000)),
  }
  const query = new URLSearchParams(Object.entries(unsigned).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  query.set('hmac', createHmac('sha256', keys.apiSecret).update(query.toString()).digest('hex'))
  return query
}
