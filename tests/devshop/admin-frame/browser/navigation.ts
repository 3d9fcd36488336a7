import type { NavItem } from '../../app-bridge/messages.ts'
import { byId, made } from './element.ts'

export interface Navigation {
  items: (items: NavItem[]) => void
  at: (path: string) => void
}

/** The app's own entries below its name, and the address bar in step with the app. */
export function navigation(base: string, go: (href: string) => void): Navigation {
  const list = byId('app-nav', HTMLElement)
  const home = byId('app-home', HTMLAnchorElement)
  let path = ''
  let homeHref = '/app'
  const mark = () => {
    for (const link of list.querySelectorAll('a')) {
      const own = link.dataset['href'] ?? ''
      if (path === own || path.startsWith(`${own}/`) || path.startsWith(`${own}?`))
        link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
  }
  const clicked = (href: () => string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    go(href())
  }
  home.onclick = clicked(() => homeHref)
  return {
    items: (items) => {
      homeHref = items.find((item) => item.home)?.href ?? homeHref
      home.href = base + homeHref
      list.replaceChildren(
        ...items
          .filter((item) => !item.home)
          .map(({ href, label }) => {
            const link = made('a', { href: base + href, onclick: clicked(() => href) }, label)
            link.dataset['href'] = href
            return made('li', {}, link)
          })
      )
      mark()
    },
    at: (to) => {
      path = to
      history.replaceState(null, '', base + to)
      mark()
    },
  }
}
