import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { emptyStore, type Store } from './store.ts'

const mapMark = '$map'

/** Written by this same code from a `Store`, so only its outline is checked. */
const savedStore = z.custom<Store>(
  (value) =>
    z
      .object({
        shop: z.object({ id: z.string() }),
        products: z.map(z.string(), z.unknown()),
        variants: z.map(z.string(), z.unknown()),
        priceLists: z.map(z.string(), z.unknown()),
        deliveryProfiles: z.map(z.string(), z.unknown()),
        tokens: z.array(z.unknown()),
        counters: z.record(z.string(), z.number()),
      })
      .safeParse(value).success,
  { error: 'is not a saved shop of this version: delete it' }
)

export function storeToText(store: Store): string {
  return JSON.stringify(store, (_key, value: unknown) =>
    value instanceof Map ? { [mapMark]: [...value] } : value
  )
}

export function storeFromText(text: string): Store {
  return savedStore.parse(
    JSON.parse(text, (_key, value: unknown) => {
      const entries =
        typeof value === 'object' && value !== null && mapMark in value ? value[mapMark] : undefined
      return Array.isArray(entries) ? new Map(entries) : value
    })
  )
}

export function loadStore(file: string): Store | null {
  if (!existsSync(file)) return null
  try {
    const saved = storeFromText(readFileSync(file, 'utf8'))
    return { ...emptyStore(saved.shop), ...saved }
  } catch (error) {
    throw new Error(`${file} can't be read as a saved shop`, { cause: error })
  }
}

/** Written beside and moved over, so that a kill in the middle leaves the older shop whole. */
export function saveStore(file: string, store: Store): void {
  writeFileSync(`${file}.new`, storeToText(store))
  renameSync(`${file}.new`, file)
}
