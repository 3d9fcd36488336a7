import type { ShopifyGlobal } from '@shopify/app-bridge-types'
import { AdminChannel } from './admin-channel.ts'
import { press } from './buttons.ts'
import { readConfig } from './config.ts'
import { IdTokens } from './id-token.ts'
import { defineModal } from './modal.ts'
import { defineNavMenu } from './nav-menu.ts'
import { mirrorPath, shownPath } from './path.ts'
import { defineSaveBar } from './save-bar.ts'
import { signFetches } from './signed-fetch.ts'
import { adoptStyles } from './styles.ts'
import { defineTitleBar } from './title-bar.ts'
import { toastApi } from './toast.ts'

/** The stand-in App Bridge: one classic script, first in the head, that answers as Shopify's does where the app uses it. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null
const admin = new URL(script?.src ?? location.href)
const config = readConfig(script)
const channel = new AdminChannel(admin.origin)
const tokens = new IdTokens(channel)
const embedded = parent !== window

adoptStyles()
defineNavMenu(channel)
defineTitleBar(channel)
const saveBar = defineSaveBar(channel)
const modal = defineModal()
channel.onMessage((message) => {
  if (message.type === 'press') press(message.id)
})

const picked = (options: { type: string; multiple?: boolean | number; query?: string }) =>
  channel.ask({
    type: 'pick',
    kind: options.type,
    multiple: options.multiple === true || Number(options.multiple) > 1,
    query: options.query ?? '',
  })

const api = {
  config,
  origin: location.origin,
  ready: Promise.resolve(),
  environment: { mobile: false, embedded, pos: false, intent: false },
  idToken: () => tokens.get(),
  loading: (on = true) => channel.say({ type: 'loading', on }),
  user: () => Promise.resolve({ accountAccess: 'full' }),
  toast: toastApi(channel),
  modal,
  saveBar,
  webVitals: { onReport: () => Promise.resolve() },
} satisfies Partial<ShopifyGlobal>

const shopify = new Proxy<Record<string, unknown>>(
  { ...api, resourcePicker: picked },
  {
    get(target, name) {
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined
      if (name in target) return target[name]
      throw new Error(`The stand-in App Bridge does not implement shopify.${name}`)
    },
  }
)
Object.defineProperty(window, 'shopify', { value: shopify, configurable: true })

if (embedded) {
  signFetches(tokens)
  mirrorPath(channel)
  void comeBackWithToken()
} else if (config.host !== '') {
  // Outside the admin an embedded app is sent into it.
  location.replace(new URL(`/store/demo/apps/landfall${shownPath()}`, admin))
}

/** The app's bounce page wants the same document again, this time with a session token in its address. */
async function comeBackWithToken(): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('shopify-reload')
  if (wanted === null) return
  const target = new URL(wanted, location.href)
  if (target.origin !== location.origin)
    throw new Error(`App Bridge: will not reload ${target.origin} from ${location.origin}`)
  target.searchParams.set('id_token', await tokens.fresh())
  location.replace(target)
}
