import type { Plan } from '../store/records.ts'

/** Points restored each second by plan (https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits). */
const restoreRates: Record<Plan, number> = {
  basic: 100,
  standard: 100,
  advanced: 200,
  plus: 1000,
  enterprise: 2000,
}
/** A full bucket holds twenty seconds of its restore rate. */
const secondsOfRestore = 20

export interface ThrottleStatus {
  maximumAvailable: number
  currentlyAvailable: number
  restoreRate: number
}

/** The leaky bucket of one app in one shop. `now` is in milliseconds, so that a test can move time. */
export class CostBucket {
  #available: number
  #at: number
  readonly restoreRate: number
  readonly maximumAvailable: number
  readonly #now: () => number

  constructor(plan: Plan, now: () => number = Date.now) {
    this.restoreRate = restoreRates[plan]
    this.maximumAvailable = this.restoreRate * secondsOfRestore
    this.#available = this.maximumAvailable
    this.#now = now
    this.#at = now()
  }

  status(): ThrottleStatus {
    const now = this.#now()
    this.#available = Math.min(
      this.maximumAvailable,
      this.#available + ((now - this.#at) / 1000) * this.restoreRate
    )
    this.#at = now
    return {
      maximumAvailable: this.maximumAvailable,
      currentlyAvailable: Math.floor(this.#available),
      restoreRate: this.restoreRate,
    }
  }

  /** Takes the points, or takes none and says no. */
  take(points: number): boolean {
    if (this.status().currentlyAvailable < points) return false
    this.#available -= points
    return true
  }

  giveBack(points: number): void {
    this.#available = Math.min(this.maximumAvailable, this.#available + points)
  }

  /** Leaves `points` in the bucket, for a test that wants it nearly empty. */
  drainTo(points: number): void {
    this.status()
    this.#available = points
  }
}
