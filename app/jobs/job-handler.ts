import type { JobKind, JobPayload } from './job-kinds.ts'

export interface JobContext {
  /** Aborted when the job was given to another worker, or the queue is closing: stop at the next safe point. */
  readonly signal: AbortSignal
  /** True when a failure now is final; until then a thrown error means "later again". */
  readonly lastAttempt: boolean
}

/** Does the work of one kind of job. May run more than once for one job, and must end in the same state. */
export type JobHandler<Kind extends JobKind> = (payload: JobPayload<Kind>, context: JobContext) => Promise<void>
