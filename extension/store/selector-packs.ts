import browser from 'webextension-polyfill'
import { z } from 'zod'
import { packAlgorithm, packKeySchema, selectorPackSchema, signedPackSchema } from '#shared/contract/selector-pack.ts'
import { failure, success } from '#shared/result/result.ts'
import { selectors } from '../sites/amazon/selectors.ts'
import named from './pack-keys.json' with { type: 'json' }
import type { PackKey, SelectorPack } from '#shared/contract/selector-pack.ts'
import type { Result } from '#shared/result/result.ts'

/** The keys this build trusts; `node app/cli/selectors.ts` makes one and signs with it. */
export const packKeys: readonly PackKey[] = z.array(packKeySchema).parse(named.keys)

/**
 * A signed pack whose signature one of the keys made and whose fields the build knows in that shape. Fails with
 * `not-a-pack`, `signature`, `unknown-field` or `older` (than the pack in use).
 */
export async function verifiedPack(text: string, keys: readonly PackKey[], inUse = 0): Promise<Result<SelectorPack>> {
  const signed = signedPackSchema.safeParse(json(text))
  if (!signed.success) return failure('not-a-pack')
  const { pack, signature } = signed.data
  const bytes = new TextEncoder().encode(pack)
  const proof = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0))
  const checks = await Promise.all(keys.map((key) => isSignedBy(key, proof, bytes)))
  if (!checks.includes(true)) return failure('signature')
  const parsed = selectorPackSchema.safeParse(json(pack))
  if (!parsed.success) return failure('not-a-pack')
  const wrong = Object.entries(parsed.data.selectors).find(([name, places]) => !fits(name, places))
  if (wrong) return failure('unknown-field', { field: wrong[0] })
  return parsed.data.version < inUse ? failure('older') : success(parsed.data)
}

/** Keeps a pack as it came, signature and all, so that each use proves it anew; null goes back to the build's own places. */
export async function keepPack(text: string | null): Promise<void> {
  if (text === null) await browser.storage.local.remove('pack')
  else await browser.storage.local.set({ pack: text })
}

/** The pack in use; null where there is none or the stored one does not hold up. */
export async function packInUse(keys: readonly PackKey[] = packKeys): Promise<SelectorPack | null> {
  const { pack } = await browser.storage.local.get('pack')
  if (typeof pack !== 'string') return null
  const verified = await verifiedPack(pack, keys)
  return verified.ok ? verified.value : null
}

async function isSignedBy(key: PackKey, proof: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const publicKey = await crypto.subtle.importKey('jwk', key, packAlgorithm, false, ['verify'])
  return crypto.subtle.verify(packAlgorithm, publicKey, proof, bytes)
}

function fits(name: string, places: string | readonly string[]): boolean {
  const own = Object.entries(selectors).find(([field]) => field === name)?.[1]
  return own !== undefined && (typeof own === 'string') === (typeof places === 'string')
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
