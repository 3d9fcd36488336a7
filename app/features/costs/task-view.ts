import { z } from 'zod'
import type { TaskRecord } from '#app/data/task-repository.server.ts'
import { readProblems } from '#app/jobs/task-problems.ts'
import type { TaskState } from './task.ts'

const mostShown = 200

const kinds = z.enum(['sync-catalogue', 'import-costs', 'fill-variants', 'read-rate-sheet', 'read-carrier-invoice', 'plan-catalogue', 'publish-shipping', 'sync-listings', 'draft-listings', 'rework-profit', 'review-listings'])
const statuses = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
const failedSchema = z.object({ error: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }) })

/** A task as a person watches it. */
export function taskView(task: TaskRecord): TaskState {
  const problems = readProblems(task.outcome)
  const failed = failedSchema.safeParse(task.outcome)
  return {
    id: task.id,
    kind: kinds.parse(task.kind),
    status: statuses.parse(task.status),
    done: task.done,
    total: task.total,
    problems: problems.slice(0, mostShown),
    problemCount: problems.length,
    error: failed.success ? failed.data.error : null,
    createdBy: task.createdBy,
    createdAt: task.createdAt.toISOString(),
    endedAt: task.endedAt?.toISOString() ?? null,
  }
}
