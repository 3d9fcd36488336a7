import type { TaskState } from '#app/features/costs/task.ts'

export interface CatalogueState {
  readonly variants: number
  /** When the catalogue was last read to its end; null before the first time. */
  readonly syncedAt: string | null
  /** The sync that is waiting or running, if any. */
  readonly running: TaskState | null
  /** The last one that ended. */
  readonly last: TaskState | null
  /** How many variants lack each thing that pricing needs. */
  readonly missing: { readonly unitCost: number; readonly weight: number; readonly hs: number; readonly origin: number }
}
