import { byId, made } from './element.ts'

export interface Question {
  title: string
  body: string
  yes: string
  no: string
}

/** Asks and waits; escape is a no. */
export function ask({ title, body, yes, no }: Question): Promise<boolean> {
  const dialog = byId('question', HTMLDialogElement)
  return new Promise((resolve) => {
    const answer = (value: boolean) => () => {
      dialog.close()
      resolve(value)
    }
    dialog.oncancel = answer(false)
    dialog.replaceChildren(
      made('h2', { id: 'question-title' }, title),
      made('p', {}, body),
      made(
        'div',
        { className: 'actions' },
        made('button', { type: 'button', onclick: answer(false) }, no),
        made('button', { type: 'button', className: 'critical', onclick: answer(true) }, yes)
      )
    )
    dialog.showModal()
  })
}
