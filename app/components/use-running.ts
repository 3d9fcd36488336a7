import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useLatest } from './use-latest.ts'

const pollingMs = 1000

interface Running {
  readonly status: string
}

interface Asking<State> {
  readonly data: State | null | undefined
  readonly load: (address: string) => unknown
}

/** What goes on at the server, asked for each second at its address until it ends; then the page reads its data again. */
export function useRunning<State extends Running>(asking: Asking<State>, address: string | null, loaded: State | null): State | null {
  const load = useLatest(asking.load)
  const revalidate = useLatest(useRevalidator().revalidate)
  const state = address === null || (loaded !== null && !goesOn(loaded)) ? loaded : (asking.data ?? loaded)
  const running = address !== null && (state === null || goesOn(state))
  const wasRunning = useRef(running)
  useEffect(() => {
    if (!running) return
    void load(address)
    const timer = setInterval(() => load(address), pollingMs)
    return () => clearInterval(timer)
  }, [running, address, load])
  useEffect(() => {
    if (wasRunning.current && !running) void revalidate()
    wasRunning.current = running
  }, [running, revalidate])
  return state
}

const goesOn = ({ status }: Running) => status === 'queued' || status === 'running'
