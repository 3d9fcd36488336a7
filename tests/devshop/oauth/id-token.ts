import { randomUUID } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

export interface AppKeys {
  apiKey: string
  apiSecret: string
}

const lifetimeSeconds = 60

/** A session token as the admin gives it to the app: HS256 over the app's secret, good for sixty seconds. */
export async function signIdToken(
  keys: AppKeys,
  { shop, userId, now }: { shop: string; userId: number; now: Date }
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000)
  return new SignJWT({ dest: `https://${shop}`, sid: randomUUID(), sig: randomUUID().replaceAll('-', '') })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(`https://${shop}/admin`)
    .setAudience(keys.apiKey)
    .setSubject(String(userId))
    .setIssuedAt(seconds)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + lifetimeSeconds)
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(keys.apiSecret))
}

/** Null where the token is not one of ours, is for another app or shop, or is over. */
export async function userOfIdToken(
  keys: AppKeys,
  { token, shop, now }: { token: string; shop: string; now: Date }
): Promise<number | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(keys.apiSecret), {
      algorithms: ['HS256'],
      audience: keys.apiKey,
      issuer: `https://${shop}/admin`,
      currentDate: now,
      clockTolerance: 5,
    })
    return payload['dest'] === `https://${shop}` ? Number(payload.sub) : null
  } catch {
    return null
  }
}
