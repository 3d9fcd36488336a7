import type { AdminChannel } from './admin-channel.ts'
import { watch } from './buttons.ts'

/** `ui-nav-menu` and `s-app-nav`: the app's entries in the admin's own navigation. */
export function defineNavMenu(channel: AdminChannel): void {
  class NavMenu extends HTMLElement {
    #stop: (() => void) | undefined

    connectedCallback(): void {
      this.#stop = watch(this, () =>
        channel.say({
          type: 'nav',
          items: [...this.querySelectorAll<HTMLAnchorElement>('a, s-link')].map((link) => ({
            href: link.getAttribute('href') ?? '',
            label: link.textContent.trim(),
            home: link.getAttribute('rel') === 'home',
          })),
        })
      )
    }

    disconnectedCallback(): void {
      this.#stop?.()
      channel.say({ type: 'nav', items: [] })
    }
  }
  customElements.define('ui-nav-menu', NavMenu)
  customElements.define('s-app-nav', class extends NavMenu {})
  channel.onMessage((message) => {
    if (message.type !== 'navigate') return
    const link = [...document.querySelectorAll('ui-nav-menu a, s-app-nav a, s-app-nav s-link')].find(
      (candidate) => candidate.getAttribute('href') === message.href
    )
    navigate(message.href, link)
  })
}

/** The app's router hears `shopify:navigate` on a link, as from the real App Bridge. */
export function navigate(href: string, link: Element = document.createElement('a')): void {
  link.setAttribute('href', href)
  const event = new CustomEvent('shopify:navigate', { bubbles: true })
  if (link.isConnected) {
    link.dispatchEvent(event)
    return
  }
  document.body.append(link)
  link.dispatchEvent(event)
  link.remove()
}
