import type { AdminWords } from '../words.ts'
import { choose, type Choice } from './devshop-answers.ts'
import { byId, made } from './element.ts'

export interface PickerRequest {
  kind: string
  multiple: boolean
  query: string
}

/** A plain resource picker for products and variants; answers undefined when it is closed, as the real one does. */
export async function pick(
  text: AdminWords,
  { kind, multiple, query }: PickerRequest
): Promise<Choice[] | undefined> {
  const found = await choose(kind === 'variant' ? 'variant' : 'product', { query })
  const dialog = byId('picker', HTMLDialogElement)
  return new Promise((resolve) => {
    const inputs = found.map((choice) =>
      made('input', { type: multiple ? 'checkbox' : 'radio', name: 'choice', value: choice.id })
    )
    const close = (value: Choice[] | undefined) => () => {
      dialog.close()
      resolve(value)
    }
    dialog.oncancel = close(undefined)
    dialog.replaceChildren(
      made('h2', { id: 'picker-title' }, text.pick),
      made(
        'div',
        { className: 'list' },
        ...found.map(({ title }, index) => made('label', {}, title, inputs[index] ?? ''))
      ),
      made(
        'div',
        { className: 'actions' },
        made('button', { type: 'button', onclick: close(undefined) }, text.cancel),
        made(
          'button',
          {
            type: 'button',
            className: 'primary',
            onclick: () => close(found.filter((_choice, index) => inputs[index]?.checked))(),
          },
          text.select
        )
      )
    )
    dialog.showModal()
  })
}
