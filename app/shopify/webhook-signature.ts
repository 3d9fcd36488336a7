import { createHmac, timingSafeEqual } from 'node:crypto'

/** True when `signature` is the base64 HMAC-SHA256 of exactly these bytes. Compares in constant time. */
export function isSigned(body: Uint8Array, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
