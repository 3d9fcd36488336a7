import { z } from 'zod'
import { observationSchema } from '#shared/contract/research-api.ts'
import { hourOf, mergeHours } from '#shared/research/merge-hours.ts'
import type { Observation, ProductKey } from '#shared/research/observation.ts'

/** At most this many observations are kept on the device, one for each product and hour; the oldest go first. */
export const mostKept = 50_000
const dropAtOnce = 2_000

/** `sent` is 0 until the shop's app has taken it. */
const keptSchema = z.object({ key: z.string(), product: z.string(), at: z.string(), sent: z.union([z.literal(0), z.literal(1)]), observation: observationSchema })
type Kept = z.infer<typeof keptSchema>

const productOf = ({ site, marketplace, id }: ProductKey): string => `${site}|${marketplace}|${id}`

/** Adds what was seen; a second look within the same hour fills in and brings up to date what the first left. */
export async function keepObservations(seen: readonly Observation[]): Promise<void> {
  await inStore('readwrite', async (store) => {
    for (const observation of seen) {
      const key = `${productOf(observation)}|${hourOf(observation.at)}`
      const before = kept(await done(store.get(key)))
      const [merged = observation] = mergeHours(before ? [before.observation, observation] : [observation])
      if (before && same(before.observation, merged)) continue
      store.put({ key, product: productOf(observation), at: merged.at, sent: 0, observation: merged } satisfies Kept)
    }
    if ((await done(store.count())) > mostKept) await dropOldest(store)
  })
}

/** All that was seen of a product on this device. */
export async function observationsOf(product: ProductKey): Promise<Observation[]> {
  const found = await inStore('readonly', (store) => done(store.index('product').getAll(productOf(product))))
  return found.flatMap((one) => kept(one)?.observation ?? [])
}

/** The oldest observations that the shop's app has not taken yet. */
export async function unsentObservations(most: number): Promise<Observation[]> {
  const found = await inStore('readonly', (store) => done(store.index('sent').getAll(0, most)))
  return found.flatMap((one) => kept(one)?.observation ?? [])
}

/** Notes that the shop has these, but for those that have changed since. */
export async function markSent(observations: readonly Observation[]): Promise<void> {
  await inStore('readwrite', async (store) => {
    for (const observation of observations) {
      const now = kept(await done(store.get(`${productOf(observation)}|${hourOf(observation.at)}`)))
      if (now && same(now.observation, observation)) store.put({ ...now, sent: 1 } satisfies Kept)
    }
  })
}

export async function countObservations(): Promise<number> {
  return inStore('readonly', (store) => done(store.count()))
}

export async function forgetObservations(): Promise<void> {
  await inStore('readwrite', async (store) => {
    await done(store.clear())
  })
}

async function dropOldest(store: IDBObjectStore): Promise<void> {
  const oldest = await done(store.index('at').getAllKeys(null, dropAtOnce))
  for (const key of oldest) store.delete(key)
}

/** The same but for the moment within the hour. */
const same = (one: Observation, other: Observation): boolean => JSON.stringify({ ...one, at: '' }) === JSON.stringify({ ...other, at: '' })

function kept(value: unknown): Kept | null {
  return keptSchema.safeParse(value).data ?? null
}

async function inStore<Value>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<Value>): Promise<Value> {
  const database = await opened()
  try {
    const transaction = database.transaction('observations', mode)
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('the store of observations gave up'))
    })
    const value = await work(transaction.objectStore('observations'))
    await ended
    return value
  } finally {
    database.close()
  }
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('landfall', 1)
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('observations', { keyPath: 'key' })
    for (const index of ['product', 'at', 'sent']) store.createIndex(index, index)
  }
  return done(request)
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the store of observations did not answer'))
  })
}
