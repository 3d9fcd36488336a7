import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { environment } from '#app/platform/env.server.ts'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'
import { pairingAlphabet, pairingCodeLength } from '#shared/contract/extension-api.ts'

const tokenPrefix = 'lfx_'

/** A code a person can read out and type. */
export function newPairingCode(): string {
  return Array.from({ length: pairingCodeLength }, () => pairingAlphabet[randomInt(pairingAlphabet.length)]).join('')
}

/** Keyed, because eight characters could be found from a plain hash by trying. */
export function hashPairingCode(code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', environment().ENCRYPTION_KEY).update(`pairing ${code}`).digest())
}

/** A bearer token that says whose it is, so that it is only ever looked for among that shop's. */
export function newToken(shop: string): string {
  return `${tokenPrefix}${Buffer.from(shop).toString('base64url')}.${randomBytes(32).toString('base64url')}`
}

export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

/** The shop a token says it is of; null for anything that is not a token. */
export function shopOfToken(token: string): string | null {
  const [, named] = /^lfx_([\w-]{1,400})\.[\w-]{43}$/.exec(token) ?? []
  const shop = shopDomainSchema.safeParse(Buffer.from(named ?? '', 'base64url').toString('utf8'))
  return shop.success ? shop.data : null
}
