import { LRUCache } from 'lru-cache'

export interface RateLimit {
  /** Counts one try of `key`; false when it has had its share of this window. */
  allow(key: string, now?: number): boolean
}

/** At most `most` tries of one key within `windowMs`, counted in this process. Remembers 10,000 keys. */
export function createRateLimit(most: number, windowMs: number): RateLimit {
  const windows = new LRUCache<string, { start: number; count: number }>({ max: 10_000 })
  return {
    allow(key, now = Date.now()) {
      const known = windows.get(key)
      const window = known !== undefined && now - known.start < windowMs ? known : { start: now, count: 0 }
      window.count += 1
      windows.set(key, window)
      return window.count <= most
    },
  }
}
