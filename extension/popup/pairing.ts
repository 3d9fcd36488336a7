import browser from 'webextension-polyfill'
import { pairingCodeSchema } from '#shared/contract/extension-api.ts'
import { failure, success } from '#shared/result/result.ts'
import { pairWithApp } from '../background/app-client.ts'
import { savePairing } from '../store/store.ts'
import type { Result } from '#shared/result/result.ts'
import type { Pairing } from '../store/stored.ts'

/** The app's address as typed: https, or http on this machine only. Null for anything else. */
export function appAddress(typed: string): URL | null {
  const text = typed.trim()
  if (text === '') return null
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`)
    const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return null
    return url.username || url.password || !(local || url.hostname.includes('.')) ? null : new URL(url.origin)
  } catch {
    return null
  }
}

/**
 * Asks for the app's address as a permission, which must happen in the seller's click, then trades the code for a
 * token. Fails with `address`, `code`, `permission`, `unreachable`, `not-landfall` or the app's own code.
 */
export async function pair(typedAddress: string, typedCode: string): Promise<Result<Pairing>> {
  const address = appAddress(typedAddress)
  if (!address) return failure('address')
  const code = pairingCodeSchema.safeParse(typedCode)
  if (!code.success) return failure('code')
  // Match patterns know no ports.
  const allowed = await browser.permissions.request({ origins: [`${address.protocol}//${address.hostname}/*`] }).catch(() => false)
  if (!allowed) return failure('permission')
  const answer = await pairWithApp(address.href, code.data, `Landfall ${browser.runtime.getManifest().version}`)
  if (!answer.ok) return answer
  const pairing: Pairing = { appUrl: address.href, ...answer.value }
  await savePairing(pairing)
  return success(pairing)
}

/** Forgets the token and gives the address's permission back. The app lists the token until it is revoked there. */
export async function unpair({ appUrl }: Pairing): Promise<void> {
  await savePairing(null)
  const { protocol, hostname } = new URL(appUrl)
  await browser.permissions.remove({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false)
}
