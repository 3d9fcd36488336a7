import { readFile } from 'node:fs/promises'
import { environment } from '#app/platform/env.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { packAlgorithm, selectorPackSchema } from '#shared/contract/selector-pack.ts'
import type { PackPrivateKey, SelectorPack, SignedPack } from '#shared/contract/selector-pack.ts'

/** The pack that this app's surroundings name, signed with their key; null where they name none or the file is no pack. */
export async function servedPack(): Promise<SignedPack | null> {
  const { SELECTOR_PACK: file, SELECTOR_PACK_KEY: key } = environment()
  if (file === undefined || key === undefined) return null
  const pack = await readPack(file)
  return pack === null ? null : signPack(pack, key)
}

/** Signs exactly the bytes that are handed over. */
export async function signPack(pack: SelectorPack, key: PackPrivateKey): Promise<SignedPack> {
  const text = JSON.stringify(pack)
  const signer = await crypto.subtle.importKey('jwk', key, packAlgorithm, false, ['sign'])
  const proof = await crypto.subtle.sign(packAlgorithm, signer, new TextEncoder().encode(text))
  return { pack: text, signature: Buffer.from(proof).toString('base64') }
}

async function readPack(file: string): Promise<SelectorPack | null> {
  try {
    return selectorPackSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    logger.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'SELECTOR_PACK names no selector pack')
    return null
  }
}
