/** What Shopify says of a shop's budget, in points; `restoreRate` is points a second. */
export interface ThrottleStatus {
  readonly maximumAvailable: number
  readonly currentlyAvailable: number
  readonly restoreRate: number
}

/**
 * Keeps count of a shop's call budget, so that a caller waits before a call instead of being turned away after it.
 * Times are milliseconds of any steady clock.
 */
export interface CostBucket {
  /** Sets `cost` points aside and says how many milliseconds to wait before calling. */
  reserve(cost: number, now: number): number
  /** Gives back what `reserve` set aside, and learns what Shopify said, if it said anything. */
  settle(cost: number, status: ThrottleStatus | null, now: number): void
}

export function createCostBucket(): CostBucket {
  let status: ThrottleStatus | null = null
  let heardAt = 0
  let reserved = 0
  return {
    reserve(cost, now) {
      reserved += cost
      if (status === null) return 0
      const restored = ((now - heardAt) / 1000) * status.restoreRate
      const available = Math.min(status.maximumAvailable, status.currentlyAvailable + restored) - reserved
      // A call dearer than the whole bucket would wait for ever; Shopify turns it away by itself.
      if (available >= 0 || cost > status.maximumAvailable) return 0
      return Math.ceil((-available * 1000) / status.restoreRate)
    },
    settle(cost, heard, now) {
      reserved = Math.max(0, reserved - cost)
      if (heard === null) return
      status = heard
      heardAt = now
    },
  }
}
