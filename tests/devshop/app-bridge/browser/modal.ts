import { watch } from './buttons.ts'

/**
 * `ui-modal`, and `shopify.modal` by id. The real one is drawn by the admin over everything; here it is drawn inside
 * the app's own frame, with the same title, content and buttons.
 */
class Modal extends HTMLElement {
  readonly content = document.createElement('div')
  #dialog: HTMLDialogElement | undefined
  #stop: (() => void) | undefined

  get showing(): boolean {
    return this.#dialog !== undefined
  }

  show(): Promise<void> {
    if (this.#dialog) return Promise.resolve()
    const dialog = document.createElement('dialog')
    dialog.className = 'devshop-modal'
    dialog.dataset['variant'] = this.getAttribute('variant') ?? 'base'
    this.#dialog = dialog
    document.body.append(dialog)
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      void this.hide()
    })
    this.#stop = watch(this, () => this.#draw(dialog))
    dialog.showModal()
    this.dispatchEvent(new Event('show'))
    return Promise.resolve()
  }

  hide(): Promise<void> {
    if (!this.#dialog) return Promise.resolve()
    this.#stop?.()
    this.#dialog.close()
    this.#dialog.remove()
    this.#dialog = undefined
    this.dispatchEvent(new Event('hide'))
    return Promise.resolve()
  }

  toggle(): Promise<void> {
    return this.showing ? this.hide() : this.show()
  }

  disconnectedCallback(): void {
    void this.hide()
  }

  #draw(dialog: HTMLDialogElement): void {
    const bar = this.querySelector('ui-title-bar')
    const heading = document.createElement('h2')
    heading.textContent = bar?.getAttribute('title') ?? ''
    heading.id = `${this.id}-devshop-title`
    dialog.setAttribute('aria-labelledby', heading.id)
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = '✕'
    close.setAttribute('aria-label', 'Close')
    close.addEventListener('click', () => void this.hide())
    const header = document.createElement('header')
    header.append(heading, close)
    const footer = document.createElement('footer')
    for (const source of bar?.querySelectorAll('button, a') ?? []) {
      if (!(source instanceof HTMLElement)) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = source.textContent
      button.className = [source.getAttribute('variant') ?? '', source.getAttribute('tone') ?? '']
        .join(' ')
        .trim()
      const busy = source.hasAttribute('loading')
      button.disabled = source.hasAttribute('disabled') || busy
      if (busy) button.setAttribute('aria-busy', 'true')
      button.addEventListener('click', () => source.click())
      footer.prepend(button)
    }
    dialog.replaceChildren(header, this.content, footer)
  }
}

export function defineModal() {
  customElements.define('ui-modal', Modal)
  const byId = (id: string): Modal => {
    const found = document.getElementById(id)
    if (!(found instanceof Modal)) throw new Error(`App Bridge: no ui-modal with id ${id}`)
    return found
  }
  return {
    show: async (id: string) => byId(id).show(),
    hide: async (id: string) => byId(id).hide(),
    toggle: async (id: string) => byId(id).toggle(),
  }
}
