import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { TaskState } from '#app/features/costs/task.ts'

const pollingMs = 1000

/** Follows a background task until it ends, then has the page read its data again. */
export function useTask(taskId: string | null): TaskState | null {
  const fetcher = useFetcher<TaskState | null>({ key: `task-${taskId ?? 'none'}` })
  const { revalidate } = useRevalidator()
  const load = useRef(fetcher.load)
  useEffect(() => {
    load.current = fetcher.load
  })
  const state = taskId === null ? null : (fetcher.data ?? null)
  const ended = state !== null && state.status !== 'queued' && state.status !== 'running'
  useEffect(() => {
    if (taskId === null || ended) return
    const ask = () => load.current(`/app/tasks/${taskId}`)
    ask()
    const timer = setInterval(ask, pollingMs)
    return () => clearInterval(timer)
  }, [taskId, ended])
  useEffect(() => {
    if (ended) void revalidate()
  }, [ended]) // eslint-disable-line react-hooks/exhaustive-deps
  return state
}
