import { el } from './element.ts'
import { pageIsDark } from './theme.ts'
import styles from './list.css?inline'
import type { ListBadges } from '../protocol/seen-list.ts'
import type { ListCard } from '../sites/site.ts'

export interface ListLayer {
  show(badges: ListBadges, cards: readonly ListCard[]): void
  remove(): void
}

/**
 * One layer above the page that holds a badge for each result and the button for the table. It takes no room: nothing
 * of the page's own tree is touched, badges only follow the cards' places.
 */
export function mountList(label: string, openTable: () => void): ListLayer {
  const host = document.createElement('landfall-list')
  host.style.cssText = 'all: initial; position: absolute; z-index: 90; inset: 0 auto auto 0; inline-size: 0; block-size: 0'
  const shadow = host.attachShadow({ mode: 'closed' })
  const root = el('section', { class: 'layer', role: 'complementary', 'aria-label': label, dir: 'ltr' })
  const button = el('button', { type: 'button', class: 'open' })
  if (pageIsDark(document)) root.classList.add('dark')
  const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl'
  if (rightToLeft) root.classList.add('start')
  button.addEventListener('click', openTable)
  shadow.append(el('style', {}, styles), root)
  document.documentElement.append(host)

  let placed: readonly { readonly card: Element; readonly badge: HTMLElement }[] = []
  let due = 0
  const place = (): void => {
    due = 0
    const base = host.getBoundingClientRect()
    // All is measured before anything is moved.
    const boxes = placed.map(({ card }) => card.getBoundingClientRect())
    for (const [at, { badge }] of placed.entries()) {
      const box = boxes[at]
      badge.hidden = !box || box.width < 60 || box.height < 40
      if (!box || badge.hidden) continue
      const x = (rightToLeft ? box.left + 6 : box.right - 6) - base.left
      badge.style.transform = `translate(${Math.round(x)}px, ${Math.round(box.top - base.top + 6)}px)${rightToLeft ? '' : ' translateX(-100%)'}`
    }
  }
  const soon = (): void => {
    if (due === 0) due = requestAnimationFrame(place)
  }
  // A carousel moves its cards without the document growing; the document's own scrolling moves the layer with it.
  const scrolled = (event: Event): void => {
    if (event.target !== document) soon()
  }
  const watcher = new ResizeObserver(soon)
  watcher.observe(document.body)
  addEventListener('resize', soon)
  document.addEventListener('scroll', scrolled, { capture: true, passive: true })
  document.addEventListener('transitionend', soon, { passive: true })

  return {
    show({ badges, summary, open }, cards) {
      const byId = new Map(badges.map((badge) => [badge.id, badge]))
      placed = cards.flatMap(({ id, element }) => {
        const badge = byId.get(id)
        if (!badge) return []
        const chip = el('span', { class: `badge ${badge.tone}`, role: 'img', 'aria-label': badge.told, title: badge.told, 'data-id': id }, el('b', {}, badge.margin), el('i', {}, badge.score))
        return [{ card: element, badge: chip }]
      })
      button.replaceChildren(el('span', { class: 'logo', 'aria-hidden': 'true' }), el('span', {}, summary), el('b', {}, open))
      // Cards are measured before badges stand: the page is laid out once and not twice.
      place()
      root.replaceChildren(...placed.map(({ badge }) => badge), button)
    },
    remove() {
      cancelAnimationFrame(due)
      watcher.disconnect()
      removeEventListener('resize', soon)
      document.removeEventListener('scroll', scrolled, { capture: true })
      document.removeEventListener('transitionend', soon)
      host.remove()
    },
  }
}
