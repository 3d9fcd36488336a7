/** What came of one topic's events, over the days of the page. */
export interface TopicTruth {
  readonly topic: string
  readonly received: number
  readonly duplicated: number
  /** Came after something newer was known. */
  readonly stale: number
  readonly waiting: number
  readonly dead: number
}

export interface DeadEvent {
  readonly eventId: string
  readonly topic: string
  /** ISO instant. */
  readonly receivedAt: string
  readonly attempts: number
  readonly error: string
  /** Its body was taken away to protect a buyer: it can't be tried again. */
  readonly emptied: boolean
}

export interface ReconciliationRow {
  readonly id: string
  /** ISO instants. */
  readonly since: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly checked: number
  readonly missing: number
  readonly outdated: number
}

/** How true the shop's data here is, and how that is known. */
export interface SyncState {
  readonly days: number
  readonly topics: readonly TopicTruth[]
  /** From Shopify's sending to the end of the effect, milliseconds; null where nothing came. */
  readonly lag: { readonly median: number; readonly p95: number } | null
  readonly dead: readonly DeadEvent[]
  readonly deadCount: number
  readonly reconciliations: readonly ReconciliationRow[]
}
