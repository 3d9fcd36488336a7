import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { PublicationState } from './publishing.ts'

const pollingMs = 1000

/** A publication as it goes on; when it ends the page reads its lines again. */
export function usePublication(loaded: PublicationState): PublicationState {
  const fetcher = useFetcher<PublicationState>({ key: `publication-${loaded.id}` })
  const { revalidate } = useRevalidator()
  const load = useRef(fetcher.load)
  useEffect(() => {
    load.current = fetcher.load
  })
  const state = fetcher.data ?? loaded
  const running = state.status === 'queued' || state.status === 'running'
  const wasRunning = useRef(running)
  useEffect(() => {
    if (!running) return
    const ask = () => load.current(`/app/publications/${loaded.id}/state`)
    ask()
    const timer = setInterval(ask, pollingMs)
    return () => clearInterval(timer)
  }, [running, loaded.id])
  useEffect(() => {
    if (wasRunning.current && !running) void revalidate()
    wasRunning.current = running
  }, [running, revalidate])
  return state
}
