import { useCallback, useEffect, useRef } from 'react'

/** The callback of the latest render under one identity, so that an effect can call it without being run by it. */
export function useLatest<Args extends unknown[], Answer>(callback: (...args: Args) => Answer): (...args: Args) => Answer {
  const latest = useRef(callback)
  useEffect(() => {
    latest.current = callback
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
