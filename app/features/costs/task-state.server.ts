import type { TaskState } from './task.ts'

/** Null when the shop has no such task. */
export async function taskState(_shop: string, _id: string): Promise<TaskState | null> {
  throw new Error('taskState is being written')
}

/** Asks a task to stop between two steps; what is written stays written. */
export async function cancelTask(_shop: string, _id: string, _who: string): Promise<void> {
  throw new Error('cancelTask is being written')
}
