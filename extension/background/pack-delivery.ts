import { keepPack, packInUse, packKeys, verifiedPack } from '../store/selector-packs.ts'
import { loadPackAsked, savePackAsked } from '../store/store.ts'
import { appPack } from './app-client.ts'
import type { PackKey } from '#shared/contract/selector-pack.ts'
import type { Pairing } from '../store/stored.ts'

const hoursBetween = 12

/**
 * Asks the paired app twice a day for newer places to read. A pack is taken when a key of this build signed it and it
 * is newer than the one in use; whatever else comes leaves things as they are, and without a pack the build's own
 * places are read. Tells what came of it. `now` in milliseconds.
 */
export async function refreshPack(pairing: Pairing, now: number, keys: readonly PackKey[] = packKeys): Promise<string> {
  if (keys.length === 0) return 'no-key'
  const asked = await loadPackAsked()
  if (asked !== null && now - asked < hoursBetween * 3_600_000 && asked <= now) return 'asked-before'
  const answer = await appPack(pairing)
  if (!answer.ok) return answer.code
  await savePackAsked(now)
  if (answer.value.pack === null) return 'none'
  const text = JSON.stringify(answer.value.pack)
  const inUse = await packInUse(keys)
  const pack = await verifiedPack(text, keys, inUse?.version)
  if (!pack.ok) return pack.code
  if (pack.value.version === inUse?.version) return 'in-use'
  await keepPack(text)
  return 'taken'
}
