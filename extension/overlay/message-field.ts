import { el } from './element.ts'

export interface MessageField {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  /** Says what is wrong under the input until told null. */
  complain(message: string | null): void
}

/** A labelled input with help below it, which a complaint replaces. */
export function messageField(id: string, label: string, help: string | null, attributes: Readonly<Record<string, string>>): MessageField {
  const note = el('small', { id: `${id}-note`, 'aria-live': 'polite' }, help ?? '')
  const input = el('input', { id, 'aria-describedby': `${id}-note`, ...attributes })
  const element = el('div', { class: 'field' }, el('label', { for: id }, label), input, note)
  return {
    element,
    input,
    complain(message) {
      note.textContent = message ?? help ?? ''
      note.classList.toggle('wrong', message !== null)
      input.setAttribute('aria-invalid', String(message !== null))
    },
  }
}
