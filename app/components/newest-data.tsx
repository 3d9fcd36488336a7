import { useFetchers, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Has a page that was being read while something was written read once more. The router lets that first reading end,
 * and shows what was before the writing if it comes last.
 */
export function NewestData() {
  const { state, revalidate } = useRevalidator()
  const writing = useFetchers().flatMap((fetcher) => (fetcher.state === 'submitting' ? [fetcher.key] : []))
  const before = useRef<readonly string[]>([])
  useEffect(() => {
    const written = before.current.some((key) => !writing.includes(key))
    before.current = writing
    if (written && state === 'loading') void revalidate()
  })
  return null
}
