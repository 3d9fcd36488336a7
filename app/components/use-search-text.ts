import { useEffect, useRef, useState } from 'react'
import { useLatest } from './use-latest.ts'

/** What is being typed, told on after a short rest; follows the address when that changes by other means. */
export function useSearchText(saved: string, onRest: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(saved)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rest = useLatest(onRest)
  const [followed, setFollowed] = useState(saved)
  if (followed !== saved) {
    setFollowed(saved)
    setText(saved)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return [
    text,
    (typed) => {
      setText(typed)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => rest(typed.trim()), 300)
    },
  ]
}
