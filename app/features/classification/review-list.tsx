import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewRow } from './classification.ts'
import { ReviewItem } from './review-item.tsx'

interface ReviewListProps {
  readonly rows: readonly ReviewRow[]
  readonly picks: Readonly<Record<string, string>>
  readonly onPick: (productId: string, code: string | null) => void
}

/** The products; up and down move between them, 1 to 3 pick a suggestion and go on, 0 takes a pick back. */
export function ReviewList({ rows, picks, onPick }: ReviewListProps) {
  const { t } = useTranslation('codes')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const go = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    setActive(next)
    const item = list.current?.children[next]
    if (item instanceof HTMLElement) item.focus()
  }
  const key = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return
    const row = rows[active]
    const choice = /^[123]$/.test(event.key) ? row?.choices[Number(event.key) - 1] : undefined
    if (event.key === 'ArrowDown') go(active + 1)
    else if (event.key === 'ArrowUp') go(active - 1)
    else if (row !== undefined && choice !== undefined) {
      onPick(row.productId, choice.hs6)
      go(active + 1)
    } else if (row !== undefined && event.key === '0') onPick(row.productId, null)
    else return
    event.preventDefault()
  }
  return (
    // Each item has the focus in turn; the list only listens to the keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={list} className="lf-review" aria-label={t('title')} onKeyDown={key}>
      {rows.map((row, index) => (
        <ReviewItem key={row.productId} row={row} pick={picks[row.productId] ?? null} active={index === active} onFocus={() => setActive(index)} onPick={(code) => onPick(row.productId, code)} />
      ))}
    </ul>
  )
}
