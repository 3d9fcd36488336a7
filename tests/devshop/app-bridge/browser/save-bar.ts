import type { AdminChannel } from './admin-channel.ts'
import { buttonsIn, watch } from './buttons.ts'

interface SaveBarElement extends HTMLElement {
  show: () => Promise<void>
  hide: () => Promise<void>
  readonly showing: boolean
}

const showing = new Set<SaveBarElement>()

/** `ui-save-bar`, and `shopify.saveBar` by id. While one shows, leaving asks first. */
export function defineSaveBar(channel: AdminChannel) {
  const report = () => {
    const bar = [...showing].at(-1)
    channel.say({
      type: 'save-bar',
      bar: bar
        ? {
            id: bar.id,
            discardConfirmation: bar.hasAttribute('discardConfirmation'),
            buttons: buttonsIn(bar),
          }
        : null,
    })
  }
  class SaveBar extends HTMLElement implements SaveBarElement {
    #stop: (() => void) | undefined

    get showing(): boolean {
      return showing.has(this)
    }

    get discardConfirmation(): boolean {
      return this.hasAttribute('discardConfirmation')
    }

    set discardConfirmation(on: boolean) {
      this.toggleAttribute('discardConfirmation', on)
    }

    show(): Promise<void> {
      if (!this.showing) {
        showing.add(this)
        this.#stop = watch(this, report)
        this.dispatchEvent(new Event('show'))
      }
      return Promise.resolve()
    }

    hide(): Promise<void> {
      if (this.showing) {
        showing.delete(this)
        this.#stop?.()
        report()
        this.dispatchEvent(new Event('hide'))
      }
      return Promise.resolve()
    }

    toggle(): Promise<void> {
      return this.showing ? this.hide() : this.show()
    }

    disconnectedCallback(): void {
      void this.hide()
    }
  }
  customElements.define('ui-save-bar', SaveBar)
  channel.onMessage((message) => {
    if (message.type === 'save-bar-left') for (const bar of [...showing]) void bar.hide()
  })
  const byId = (id: string): SaveBar => {
    const found = document.getElementById(id)
    if (!(found instanceof SaveBar)) throw new Error(`App Bridge: no ui-save-bar with id ${id}`)
    return found
  }
  return {
    show: async (id: string) => byId(id).show(),
    hide: async (id: string) => byId(id).hide(),
    toggle: async (id: string) => byId(id).toggle(),
    /** Settles only when it is right to leave; a merchant who stays leaves it open, as Shopify documents. */
    leaveConfirmation: async () => {
      if (showing.size > 0) await channel.ask({ type: 'leave' })
    },
  }
}
