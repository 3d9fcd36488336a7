export interface WebhookFaults {
  /** Each of the next n deliveries is sent twice with the same Event-Id. */
  duplicate: number
  /** The next n deliveries are held back and sent in reverse when the last of them is due. */
  reorder: number
  /** The next n deliveries are never sent. */
  lose: number
}

/** What goes wrong, on request. Counts run down by themselves; `clear` ends everything. */
export class Faults {
  slowMilliseconds = 0
  throttles = 0
  statuses: { status: number; times: number; after: boolean }[] = []
  webhooks: WebhookFaults = { duplicate: 0, reorder: 0, lose: 0 }

  /** Every Admin API answer comes this much later. */
  slow(milliseconds: number): void {
    this.slowMilliseconds = milliseconds
  }

  /** The next n Admin API calls are answered as throttled, whatever is in the bucket. */
  throttle(times: number): void {
    this.throttles += times
  }

  /**
   * The next Admin API calls are answered with this HTTP status and are not run; with `after` they are run first and
   * only their answer is lost, which is what a 502 can also mean.
   */
  status(status: number, { times = 1, after = false }: { times?: number; after?: boolean } = {}): void {
    this.statuses.push({ status, times, after })
  }

  /** The status due for the call at hand, if any. */
  takeStatus(): { status: number; after: boolean } | null {
    const [first] = this.statuses
    if (!first) return null
    first.times -= 1
    if (first.times <= 0) this.statuses.shift()
    return { status: first.status, after: first.after }
  }

  takeThrottle(): boolean {
    if (this.throttles <= 0) return false
    this.throttles -= 1
    return true
  }

  clear(): void {
    this.slowMilliseconds = 0
    this.throttles = 0
    this.statuses = []
    this.webhooks = { duplicate: 0, reorder: 0, lose: 0 }
  }
}
