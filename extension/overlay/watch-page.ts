import { speaker } from '../language/language.ts'
import { pagePulse, readPage } from '../sites/read-page.ts'
import { callBackground } from './background-call.ts'
import { followChanges } from './page-changes.ts'
import { mountPanel } from './panel-host.ts'
import { drawPanel, drawUnreadable } from './panel.ts'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { SeenProduct } from '#shared/contract/extension-api.ts'
import type { PanelHost } from './panel-host.ts'
import type { PanelState } from './panel.ts'
import type { PanelData } from '../protocol/panel-data.ts'
import type { PageReading, ProductPage } from '../sites/page-reading.ts'

const narrow = 700

/** Reads the page, shows the panel where there is a product, and follows the visitor from variation to variation. */
export function watchPage(context: ContentScriptContext): void {
  const state: PanelState = { collapsed: false, opened: new Set() }
  let host: PanelHost | null = null
  let shown = ''
  let turn = 0
  let standing: 'none' | 'unreadable' | 'product' = 'none'

  const look = (): void => {
    // A reloaded extension leaves this script behind without its background.
    void readAndShow().catch((error: unknown) => {
      if (context.isValid) throw error
      leave()
    })
  }
  const readAndShow = async (): Promise<void> => {
    const reading = readPage(document, new URL(location.href))
    const page = reading.kind === 'product' ? reading : null
    const wanted = page !== null || isUnknownProduct(reading)
    const signature = JSON.stringify(reading)
    if (signature === shown) return
    shown = signature
    const mine = (turn += 1)
    if (!wanted) return leave()
    if (page === null) {
      const language = await callBackground('language', {})
      if (mine !== turn) return
      state.collapsed = true
      standing = 'unreadable'
      host ??= mountPanel(speaker(language)('panel.label'))
      return drawUnreadable(host.root, language, state)
    }
    const data = await callBackground('panel', { product: seen(page) })
    if (mine !== turn) return
    if (standing !== 'product') state.collapsed = data.collapsed || innerWidth < narrow
    standing = 'product'
    host ??= mountPanel(speaker(data.language)('panel.label'))
    draw(host, page, data)
  }
  const leave = (): void => {
    host?.remove()
    host = null
    standing = 'none'
  }
  const draw = (on: PanelHost, page: ProductPage, data: PanelData): void => {
    const product = seen(page)
    // A second change may come before the answer to the first; it must not undo it.
    let memory = data.memory
    const update = (next: Promise<PanelData>): void => {
      const mine = (turn += 1)
      void next.then((fresh) => mine === turn && host === on && draw(on, page, fresh))
    }
    drawPanel(on.root, page, data, state, {
      searchGoods: (query) => callBackground('goods', { query }),
      remember: (change) => {
        memory = { ...memory, ...change }
        update(callBackground('remember', { product, memory }))
      },
      setFreight: (freight) => update(callBackground('freight', { product, freight })),
      collapse: (collapsed) => void callBackground('collapse', { collapsed }),
    })
  }

  look()
  const stop = followChanges(() => pagePulse(document, new URL(location.href)), look)
  // An address may change before or without the page; one that shows no product takes the panel away.
  context.addEventListener(window, 'wxt:locationchange', look)
  context.addEventListener(window, 'pageshow', look)
  context.onInvalidated(() => {
    stop()
    leave()
  })
}

function isUnknownProduct(reading: PageReading): boolean {
  return reading.kind === 'unreadable' && reading.reason === 'layout-unknown' && reading.detail === 'product'
}

function seen(page: ProductPage): SeenProduct {
  const { site, id, title, price, weightGrams } = page
  return { site, id, title: title.slice(0, 1000), price, hs: null, origin: null, weightGrams, url: site === 'amazon' ? `${location.origin}/dp/${id}` : `${location.origin}${location.pathname}` }
}
