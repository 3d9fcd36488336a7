import * as z from 'zod/mini'
import type { FromApp } from '../../app-bridge/messages.ts'
import { adminWords } from '../words.ts'
import { AppChannel } from './app-channel.ts'
import { idToken } from './devshop-answers.ts'
import { byId, made } from './element.ts'
import { navigation } from './navigation.ts'
import { pick } from './picker.ts'
import { saveBar } from './save-bar.ts'
import { testOrder } from './test-order.ts'
import { toasts } from './toasts.ts'

const config = z.object({ source: z.string(), base: z.string(), appOrigin: z.string(), appName: z.string() })
const { source, base, appOrigin, appName } = config.parse(JSON.parse(byId('config', HTMLScriptElement).text))
const text = adminWords(document.documentElement.lang)

// Made here and not in the page: a frame that a script makes is not put back to an old address when the page is reloaded.
const frame = made('iframe', { title: appName, src: source, name: 'app-iframe', allow: 'clipboard-write' })
const channel = new AppChannel(frame, appOrigin, (message) => void hear(message))
const bar = saveBar(text, (id) => channel.say({ type: 'press', id }))
const shelf = toasts({
  dismiss: text.dismiss,
  onAction: (id) => channel.say({ type: 'toast-action', id }),
  onGone: (id) => channel.say({ type: 'toast-gone', id }),
})
const nav = navigation(base, (href) => void leaveFor(href))
byId('frame', HTMLElement).append(frame)
testOrder(text, (message, isError) =>
  shelf.show({ id: `order-${Date.now()}`, message, isError, action: null, duration: 8000 })
)

async function leaveFor(href: string): Promise<void> {
  if (!(await bar.mayLeave())) return
  channel.say({ type: 'save-bar-left' })
  channel.say({ type: 'navigate', href })
}

async function hear(message: FromApp): Promise<void> {
  switch (message.type) {
    case 'path':
      return nav.at(message.path)
    case 'nav':
      return nav.items(message.items)
    case 'title':
      return drawTitle(message)
    case 'save-bar':
      return bar.draw(message.bar)
    case 'toast':
      return shelf.show(message)
    case 'toast-hide':
      return shelf.hide(message.id)
    case 'loading': {
      byId('loading', HTMLElement).hidden = !message.on
      return
    }
    case 'id-token':
      return channel.say({ type: 'answer', request: message.request, value: await idToken() })
    case 'leave': {
      if (!(await bar.mayLeave())) return
      channel.say({ type: 'save-bar-left' })
      return channel.say({ type: 'answer', request: message.request, value: true })
    }
    case 'pick':
      return channel.say({ type: 'answer', request: message.request, value: await pick(text, message) })
  }
}

function drawTitle({ title, buttons }: Extract<FromApp, { type: 'title' }>): void {
  byId('title', HTMLElement).textContent = title === null || title === '' ? appName : title
  byId('title-actions', HTMLElement).replaceChildren(
    ...buttons.toReversed().map(({ id, label, variant, tone, disabled, loading }) =>
      made(
        'button',
        {
          type: 'button',
          className: [variant ?? '', tone ?? ''].join(' ').trim(),
          disabled: disabled || loading,
          onclick: () => channel.say({ type: 'press', id }),
        },
        label
      )
    )
  )
}
