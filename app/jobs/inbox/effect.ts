import type { ShopDatabase } from '#app/data/database.server.ts'

/** A webhook as it comes out of the inbox; `payload` is whatever JSON its body held. */
export interface InboxEvent {
  readonly shop: string
  readonly eventId: string
  readonly topic: string
  readonly triggeredAt: Date | null
  readonly payload: unknown
}

/** What became of an event: it changed something, something newer was known, or it asked for nothing. */
export type EventOutcome = 'applied' | 'stale' | 'ignored'

/**
 * What an event changes, in the transaction that also marks it done. Ends in the same state when the event comes
 * twice, late or before its elder. It must not wait for Shopify: what needs a call there becomes a job.
 */
export type Effect = (db: ShopDatabase, event: InboxEvent, together: Together) => Promise<EventOutcome>

/** What events that are worked together leave to be done once for all of them, at the end of their transaction. */
export interface Together {
  readonly ordersToWorkOut: Set<string>
}
