import type { AdminChannel } from './admin-channel.ts'
import { buttonsIn, watch } from './buttons.ts'

/** `ui-title-bar`: title and actions above the app; inside a modal they belong to the modal. */
export function defineTitleBar(channel: AdminChannel): void {
  customElements.define(
    'ui-title-bar',
    class extends HTMLElement {
      #stop: (() => void) | undefined

      connectedCallback(): void {
        if (this.closest('ui-modal')) return
        this.#stop = watch(this, () =>
          channel.say({ type: 'title', title: this.getAttribute('title'), buttons: buttonsIn(this) })
        )
      }

      disconnectedCallback(): void {
        if (!this.#stop) return
        this.#stop()
        channel.say({ type: 'title', title: null, buttons: [] })
      }
    }
  )
}
