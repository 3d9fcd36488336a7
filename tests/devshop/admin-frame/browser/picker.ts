import type { AdminWords } from '../page.ts'
import { byId, made } from './element.ts'

interface Choice { id: string; title: string; productId?: string }

export interface PickerRequest { kind: string; multiple: boolean; query: string }

/** A plain resource picker for products and variants; answers undefined when it is closed, as the real one does. */
export async function pick(text: AdminWords, { kind, multiple, query }: PickerRequest): Promise<Choice[] | undefined> {
  const state: { products: Record<string, Choice>; variants: Record<string, Choice> } = await (await fetch('/_devshop/state')).json()
  const titles = state.products
  const choices = kind === 'variant'
    ? Object.values(state.variants).map(variant => ({ ...variant, displayName: `${titles[variant.productId ?? '']?.title ?? ''} - ${variant.title}` }))
    : Object.values(state.products)
  const found = choices.filter(choice => choice.title.toLowerCase().includes(query.toLowerCase()))
  const dialog = byId('picker', HTMLDialogElement)
  return new Promise(resolve => {
    const inputs = found.map(choice => made('input', { type: multiple ? 'checkbox' : 'radio', name: 'choice', value: choice.id }))
    const close = (value: Choice[] | undefined) => () => {
      dialog.close()
      resolve(value)
    }
    dialog.oncancel = close(undefined)
    dialog.replaceChildren(
      made('h2', { id: 'picker-title' }, text.pick),
      made('div', { className: 'list' }, ...found.map((choice, index) =>
        made('label', {}, 'displayName' in choice && typeof choice.displayName === 'string' ? choice.displayName : choice.title, inputs[index] ?? ''))),
      made('div', { className: 'actions' },
        made('button', { type: 'button', onclick: close(undefined) }, text.cancel),
        made('button', {
          type: 'button', className: 'primary',
          onclick: () => close(found.filter((_choice, index) => inputs[index]?.checked))(),
        }, text.select)),
    )
    dialog.showModal()
  })
}
