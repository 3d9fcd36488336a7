import type { ReactNode } from 'react'

/** Keeps a wide table's scrolling to itself, so that the page never scrolls sideways. Reachable by keyboard. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A box that scrolls must be reachable by keyboard to be scrolled by it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="lf-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
