import { el } from './element.ts'
import { pageIsDark } from './theme.ts'
import styles from './panel.css?inline'

export interface PanelHost {
  readonly root: HTMLElement
  remove(): void
}

/** Puts an empty panel over the page, in a closed shadow root that takes no room and no focus. */
export function mountPanel(label: string): PanelHost {
  const host = document.createElement('landfall-panel')
  host.style.cssText = 'all: initial; position: fixed; z-index: 2147483000; inset: auto 0 0 auto; inline-size: 0; block-size: 0'
  const shadow = host.attachShadow({ mode: 'closed' })
  const root = el('section', { class: 'panel', role: 'complementary', 'aria-label': label, dir: 'ltr' })
  if (pageIsDark(document)) root.classList.add('dark')
  if (getComputedStyle(document.documentElement).direction === 'rtl') root.classList.add('start')
  shadow.append(el('style', {}, styles), root)
  // Keys typed here are not shortcuts of the page.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation())
  }
  document.documentElement.append(host)
  return { root, remove: () => host.remove() }
}
