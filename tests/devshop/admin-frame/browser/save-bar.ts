import type { FromApp } from '../../app-bridge/messages.ts'
import type { AdminWords } from '../words.ts'
import { byId, made } from './element.ts'
import { ask } from './question.ts'

type Bar = Extract<FromApp, { type: 'save-bar' }>['bar']

export interface SaveBar {
  draw: (bar: Bar) => void
  showing: () => boolean
  /** True when it is right to leave: nothing is unsaved, or the merchant said so. */
  mayLeave: () => Promise<boolean>
}

export function saveBar(text: AdminWords, press: (id: string) => void): SaveBar {
  const place = byId('save-bar', HTMLElement)
  let current: Bar = null
  addEventListener('beforeunload', (event) => {
    if (current) event.preventDefault()
  })
  return {
    showing: () => current !== null,
    draw: (bar) => {
      current = bar
      place.hidden = bar === null
      if (!bar) return
      const buttons = bar.buttons.toReversed().map(({ id, label, variant, disabled, loading }) => {
        const primary = variant === 'primary'
        const button = made(
          'button',
          {
            type: 'button',
            className: primary ? 'primary' : '',
            disabled: disabled || loading,
            onclick: async () => {
              const sure =
                primary ||
                !bar.discardConfirmation ||
                (await ask({
                  title: text.discardTitle,
                  body: text.discardBody,
                  yes: text.discard,
                  no: text.keep,
                }))
              if (sure) press(id)
            },
          },
          label === '' ? (primary ? 'Save' : 'Discard') : label
        )
        if (loading) button.setAttribute('aria-busy', 'true')
        return button
      })
      place.replaceChildren(made('span', {}, text.unsaved), ...buttons)
    },
    mayLeave: async () =>
      current === null ||
      ask({ title: text.leaveTitle, body: text.leaveBody, yes: text.leave, no: text.stay }),
  }
}
