import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Locator, Page } from 'playwright-core'

/** Shows `html` wherever the address is asked for; everything else of the site is refused. */
export async function servePage(context: BrowserContext, address: string, html: string): Promise<Page> {
  const page = await context.newPage()
  const { origin } = new URL(address)
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
    return url.startsWith(origin) || url.startsWith('http') ? route.fulfill({ status: 204 }) : route.continue()
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  return page
}

/**
 * Makes the panel's closed shadow root open to this test's own scripts and selectors, as the browser's inspector may
 * and no page can. Resolves when the panel stands.
 */
export async function panelOf(page: Page): Promise<Panel> {
  await openShadow(page, 'landfall-panel')
  return panelReader(page)
}

export async function openShadow(page: Page, name: string): Promise<void> {
  await page.locator(name).waitFor({ state: 'attached', timeout: 20_000 })
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const host = findHost(root, name)
  const shadow = host?.shadowRoots?.[0]
  if (!host || !shadow) throw new Error(`${name} has no shadow root`)
  const hostObject = (await session.send('DOM.resolveNode', { backendNodeId: host.backendNodeId })).object.objectId
  const shadowObject = (await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })).object.objectId
  if (!hostObject || !shadowObject) throw new Error(`${name} can not be reached`)
  await session.send('Runtime.callFunctionOn', {
    objectId: hostObject,
    functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }) }',
    arguments: [{ objectId: shadowObject }],
  })
}

export interface Panel {
  /** The panel's text as a person reads it, spaces made one. */
  text(selector?: string): Promise<string>
  /** Presses an element in the middle, with the mouse. */
  click(selector: string): Promise<void>
  /** Types into an input and leaves it. */
  fill(selector: string, text: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  /** Opens the form of what the seller knows. */
  openForm(): Promise<void>
  waitFor(selector: string, pattern: RegExp): Promise<string>
  /** Waits until the text is no longer `before`. */
  changed(selector: string, before: string): Promise<string>
  /** Waits until the text has stayed the same for a second. */
  settled(selector: string): Promise<string>
  violations(): Promise<readonly string[]>
}

function panelReader(page: Page): Panel {
  const text = (selector = '.panel'): Promise<string> =>
    page.evaluate((inside) => {
      const found = document.querySelector('landfall-panel')?.shadowRoot?.querySelector<HTMLElement>(inside)
      return (found?.innerText ?? '').replace(/\s+/g, ' ').trim()
    }, selector)
  const click = async (selector: string): Promise<void> => {
    const middle = await page.evaluate((inside) => {
      const found = document.querySelector('landfall-panel')?.shadowRoot?.querySelector(inside)
      found?.scrollIntoView({ block: 'nearest' })
      const box = found?.getBoundingClientRect()
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
    }, selector)
    if (!middle) throw new Error(`no ${selector} in the panel`)
    await page.mouse.click(middle.x, middle.y)
  }
  const type = async (selector: string, words: string): Promise<void> => {
    await click(selector)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(words)
  }
  const waitFor = async (selector: string, pattern: RegExp): Promise<string> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const now = await text(selector)
      if (pattern.test(now)) return now
      await page.waitForTimeout(50)
    }
    throw new Error(`${selector} never said ${pattern}; it says: ${await text(selector)}`)
  }
  return {
    text,
    click,
    type,
    waitFor,
    async openForm() {
      await click('#known')
      await waitFor('.fields', /./)
    },
    async fill(selector, words) {
      await type(selector, words)
      await page.keyboard.press('Tab')
    },
    async changed(selector, before) {
      for (let tries = 0; tries < 100; tries += 1) {
        const now = await text(selector)
        if (now !== before) return now
        await page.waitForTimeout(50)
      }
      throw new Error(`${selector} still says: ${before}`)
    },
    async settled(selector) {
      let [now, same] = [await text(selector), 0]
      for (let tries = 0; tries < 100 && same < 10; tries += 1) {
        await page.waitForTimeout(100)
        const later = await text(selector)
        same = later === now ? same + 1 : 0
        now = later
      }
      if (same < 10) throw new Error(`${selector} does not come to rest; it says: ${now}`)
      return now
    },
    async violations() {
      const { violations } = await new AxeBuilder({ page }).include('landfall-panel').analyze()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    },
  }
}

interface Node {
  readonly localName: string
  readonly backendNodeId: number
  readonly children?: Node[]
  readonly shadowRoots?: Node[]
}

function findHost(node: Node, name: string): Node | null {
  if (node.localName === name) return node
  for (const child of node.children ?? []) {
    const found = findHost(child, name)
    if (found) return found
  }
  return null
}

/** The extension's menu in a tab of its own. */
export async function openPopup(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 600 })
  await page.goto(`${origin}/popup.html`)
  await page.locator('#language').waitFor()
  return page
}

/** Pairs in an open popup with the app at `appUrl` by its one-time `code`; resolves to what the popup then says. */
export async function pairExtension(popup: Page, code: string, appUrl: string): Promise<string> {
  await popup.locator('#address').fill(appUrl)
  await popup.locator('#code').fill(code)
  await popup.locator('#pair').click()
  const outcome: Locator = popup.locator('#unpair').or(popup.locator('.field .wrong'))
  await outcome.first().waitFor()
  return (await popup.locator('section').first().innerText()).replace(/\s+/g, ' ')
}
