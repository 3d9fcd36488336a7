export type TaskKind = 'sync-catalogue' | 'import-costs' | 'fill-variants' | 'read-rate-sheet' | 'read-carrier-invoice' | 'plan-catalogue' | 'publish-shipping' | 'sync-listings' | 'draft-listings' | 'rework-profit' | 'review-listings'
export type TaskStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** One thing a task could not do; `code` and `params` choose a sentence in the reader's language. */
export interface TaskProblem {
  readonly variantId: string | null
  readonly sku: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** Background work that a person waits for. `total` is null until it is known. */
export interface TaskState {
  readonly id: string
  readonly kind: TaskKind
  readonly status: TaskStatus
  readonly done: number
  readonly total: number | null
  /** At most the first 200. */
  readonly problems: readonly TaskProblem[]
  readonly problemCount: number
  /** Why it failed as a whole; null otherwise. */
  readonly error: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
  readonly createdBy: string
  readonly createdAt: string
  readonly endedAt: string | null
}
