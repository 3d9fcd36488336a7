import type { AdminChannel } from './admin-channel.ts'

interface ToastOptions {
  duration?: number
  isError?: boolean
  action?: string
  onAction?: () => void
  onDismiss?: () => void
}

export function toastApi(channel: AdminChannel) {
  const shown = new Map<string, ToastOptions>()
  let count = 0
  channel.onMessage((message) => {
    if (message.type === 'toast-action') shown.get(message.id)?.onAction?.()
    if (message.type === 'toast-gone') {
      shown.get(message.id)?.onDismiss?.()
      shown.delete(message.id)
    }
  })
  return {
    show: (message: string, options: ToastOptions = {}): string => {
      const id = `toast-${++count}`
      shown.set(id, options)
      channel.say({
        type: 'toast',
        id,
        message,
        isError: options.isError ?? false,
        action: options.action ?? null,
        duration: options.duration ?? 5000,
      })
      return id
    },
    hide: (id: string): void => channel.say({ type: 'toast-hide', id }),
  }
}
