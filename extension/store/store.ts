import browser from 'webextension-polyfill'
import { pairingSchema, productMemorySchema, settingsSchema } from './stored.ts'
import type { Pairing, Settings } from './stored.ts'
import type { ProductMemory } from '../protocol/panel-data.ts'

/** What the extension keeps on this device. Anything of another shape is taken as absent. */
export async function loadSettings(): Promise<Settings> {
  return settingsSchema.parse((await stored('settings')) ?? {})
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings: settingsSchema.parse(settings) })
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await saveSettings({ ...(await loadSettings()), ...change })
}

export async function loadPairing(): Promise<Pairing | null> {
  const parsed = pairingSchema.safeParse(await stored('pairing'))
  return parsed.success ? parsed.data : null
}

export async function savePairing(pairing: Pairing | null): Promise<void> {
  if (pairing) await browser.storage.local.set({ pairing: pairingSchema.parse(pairing) })
  else await browser.storage.local.remove('pairing')
}

export async function loadMemory(site: string, id: string): Promise<ProductMemory> {
  return productMemorySchema.parse((await stored(memoryKey(site, id))) ?? {})
}

export async function saveMemory(site: string, id: string, memory: ProductMemory): Promise<void> {
  const said = Object.values(memory).some((value) => value !== null)
  if (said) await browser.storage.local.set({ [memoryKey(site, id)]: memory })
  else await browser.storage.local.remove(memoryKey(site, id))
}

/** What the seller said of each of these products, asked for all at once. */
export async function loadMemories(site: string, ids: readonly string[]): Promise<ReadonlyMap<string, ProductMemory>> {
  const found = await browser.storage.local.get(ids.map((id) => memoryKey(site, id)))
  return new Map(ids.map((id) => [id, productMemorySchema.parse(found[memoryKey(site, id)] ?? {})]))
}

/** When the app was last asked for newer places to read, in milliseconds; null for never. */
export async function loadPackAsked(): Promise<number | null> {
  const at = await stored('packAsked')
  return typeof at === 'number' ? at : null
}

export async function savePackAsked(at: number): Promise<void> {
  await browser.storage.local.set({ packAsked: at })
}

/** Keeps content scripts, and so the pages they live in, away from the token. Firefox has no such switch. */
export async function shutStoreToPages(): Promise<void> {
  const area: { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> } & typeof browser.storage.local = browser.storage.local
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

const memoryKey = (site: string, id: string): string => `product:${site}:${id}`

async function stored(key: string): Promise<unknown> {
  const found = await browser.storage.local.get(key)
  return found[key]
}
