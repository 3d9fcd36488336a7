import { browser } from 'wxt/browser'
import { sayIn } from '../language/language.ts'
import { researchProduct } from '../protocol/seen-product.ts'
import { callBackground } from './background-call.ts'
import { mountList } from './list-layer.ts'
import { misreadReport, saveReport } from './misread-report.ts'
import { followChanges } from './page-changes.ts'
import { mountPanel } from './panel-host.ts'
import { drawPanel, drawUnreadable } from './panel.ts'
import { usableSelectors } from '../sites/usable-selectors.ts'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { ListLayer } from './list-layer.ts'
import type { PanelHost } from './panel-host.ts'
import type { PanelState } from './panel.ts'
import type { PanelData } from '../protocol/panel-data.ts'
import type { SeenList } from '../protocol/seen-list.ts'
import type { ListPage, PageReading, ProductPage } from '../sites/page-reading.ts'
import type { Site } from '../sites/site.ts'

const narrow = 700

/**
 * Looks at pages of a site, unless the seller has switched it off. The page is read while the background is asked, which
 * may have to wake first; newer places to read make it read anew.
 */
export async function watchSite(site: Site, context: ContentScriptContext): Promise<void> {
  const asked = callBackground('start', { site: site.name })
  const early = { pulse: pulseOf(site), reading: site.read(document, new URL(location.href), 'shown') }
  const { on, selectors } = await asked
  if (!on || context.isInvalid) return
  if (selectors) site.use(usableSelectors(selectors))
  watchPage(site, context, selectors ? null : early)
}

interface Look {
  readonly pulse: string
  readonly reading: PageReading
}

const pulseOf = (site: Site): string => `${location.href}\n${site.pulse(document)}`

/** Reads the page, shows the panel or the badges where there is something to say, and follows the visitor. */
function watchPage(site: Site, context: ContentScriptContext, early: Look | null): void {
  const state: PanelState = { collapsed: false, opened: new Set() }
  let panel: PanelHost | null = null
  let layer: ListLayer | null = null
  let shown = ''
  let turn = 0
  let standing: 'none' | 'unreadable' | 'product' = 'none'
  const here = (): URL => new URL(location.href)

  const look = (): void => {
    begin(site.read(document, here(), 'shown'))
  }
  const begin = (reading: PageReading): void => {
    // A reloaded extension leaves this script behind without its background.
    void show(reading).catch((error: unknown) => {
      if (context.isValid) throw error
      leave()
    })
  }
  const show = async (reading: PageReading): Promise<void> => {
    const signature = JSON.stringify(reading)
    if (signature === shown) return
    shown = signature
    const mine = (turn += 1)
    if (reading.kind === 'product') return showProduct(reading, mine)
    if (isUnknownProduct(reading)) return showUnreadable(mine)
    leavePanel()
    if (reading.kind === 'unreadable' || reading.results.length === 0) return leaveList()
    return showList(reading, mine)
  }
  const showProduct = async (page: ProductPage, mine: number): Promise<void> => {
    leaveList()
    const product = researchProduct(page, site.marketplace(here()), addressOf(page))
    const data = await callBackground('panel', { product })
    if (mine !== turn) return
    if (data === null) return leave()
    if (standing !== 'product') {
      state.collapsed = data.collapsed || innerWidth < narrow
      if (data.formShown) state.opened.add('known')
    }
    standing = 'product'
    panel ??= mountPanel(sayIn(data.words)('panel.label'))
    draw(panel, page, product, data)
  }
  const showUnreadable = async (mine: number): Promise<void> => {
    leaveList()
    const spoken = await callBackground('spoken', {})
    if (mine !== turn) return
    state.collapsed = true
    standing = 'unreadable'
    panel ??= mountPanel(sayIn(spoken.words)('panel.label'))
    drawUnreadable(panel.root, spoken, state)
  }
  const showList = async ({ kind, title, results }: ListPage, mine: number): Promise<void> => {
    const list: SeenList = { site: site.name, marketplace: site.marketplace(here()), kind, title, url: location.href, at: new Date().toISOString(), results }
    const badges = await callBackground('list', { list })
    if (mine !== turn) return
    if (badges === null) return leave()
    layer?.remove()
    layer = mountList(badges.label, () => void callBackground('table', { list }))
    layer.show(badges, site.cards(document))
  }
  const leavePanel = (): void => {
    panel?.remove()
    panel = null
    standing = 'none'
  }
  const leaveList = (): void => {
    layer?.remove()
    layer = null
  }
  const leave = (): void => {
    leavePanel()
    leaveList()
  }
  const draw = (on: PanelHost, page: ProductPage, product: ResearchProduct, data: PanelData): void => {
    // A second change may come before the answer to the first; it must not undo it.
    let memory = data.memory
    const update = (next: Promise<PanelData | null>): void => {
      const mine = (turn += 1)
      void next.then((fresh) => fresh && mine === turn && panel === on && draw(on, page, product, fresh))
    }
    drawPanel(on.root, page, data, state, {
      searchGoods: (query) => callBackground('goods', { query }),
      remember: (change) => {
        memory = { ...memory, ...change }
        update(callBackground('remember', { product, memory }))
      },
      setFreight: (freight) => update(callBackground('freight', { product, freight })),
      setWeights: (weights) => update(callBackground('weights', { product, weights })),
      report: () => {
        const whole = site.read(document, here(), 'all')
        const seen = whole.kind === 'product' && whole.id === page.id ? whole : page
        saveReport(misreadReport(seen, location.hostname, browser.runtime.getManifest().version, new Date().toISOString()), `landfall-misread-${page.id}.json`)
      },
      save: () => update(callBackground('save', { product })),
      collapse: (collapsed) => void callBackground('arrange', { what: 'collapsed', is: collapsed }),
      showForm: (formShown) => void callBackground('arrange', { what: 'formShown', is: formShown }),
    })
  }

  const now = pulseOf(site)
  if (early?.pulse === now) begin(early.reading)
  else look()
  const stop = followChanges(() => pulseOf(site), now, look)
  // An address may change before or without the page; one that shows no product takes the panel away.
  context.addEventListener(window, 'wxt:locationchange', look)
  // A page out of the browser's memory may be of long ago; a fresh one has just been read.
  context.addEventListener(window, 'pageshow', (event) => {
    if (event.persisted) look()
  })
  context.onInvalidated(() => {
    stop()
    leave()
  })
}

function isUnknownProduct(reading: PageReading): boolean {
  return reading.kind === 'unreadable' && reading.reason === 'layout-unknown' && reading.detail === 'product'
}

const addressOf = ({ site, id }: ProductPage): string => (site === 'amazon' ? `${location.origin}/dp/${id}` : `${location.origin}${location.pathname}`)
