import type { FromApp } from '../../app-bridge/messages.ts'
import { byId, made } from './element.ts'

type Toast = Omit<Extract<FromApp, { type: 'toast' }>, 'type'>

export interface Toasts {
  show: (toast: Toast) => void
  hide: (id: string) => void
}

export function toasts({
  dismiss,
  onAction,
  onGone,
}: {
  dismiss: string
  onAction: (id: string) => void
  onGone: (id: string) => void
}): Toasts {
  const shelf = byId('toasts', HTMLElement)
  const hide = (id: string) => {
    const shown = shelf.querySelector(`[data-toast="${CSS.escape(id)}"]`)
    if (!shown) return
    shown.remove()
    onGone(id)
  }
  return {
    hide,
    show: ({ id, message, isError, action, duration }) => {
      const toast = made('div', { className: isError ? 'toast error' : 'toast' }, made('span', {}, message))
      toast.dataset['toast'] = id
      if (action !== null)
        toast.append(made('button', { type: 'button', onclick: () => onAction(id) }, action))
      toast.append(made('button', { type: 'button', ariaLabel: dismiss, onclick: () => hide(id) }, '✕'))
      shelf.append(toast)
      setTimeout(() => hide(id), duration)
    },
  }
}
