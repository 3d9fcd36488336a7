import { useFetcher } from '@remix-run/react'
import { useRunning } from '#app/components/use-running.ts'
import type { TaskState } from './task.ts'

/** Follows a background task until it ends, then has the page read its data again. */
export function useTask(taskId: string | null): TaskState | null {
  const fetcher = useFetcher<TaskState | null>({ key: `task-${taskId ?? 'none'}` })
  return useRunning<TaskState>(fetcher, taskId === null ? null : `/app/tasks/${taskId}`, null)
}
