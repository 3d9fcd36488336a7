import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core'
import { chromium as chromiumPath } from '#tests/run/chromium.ts'
import type { Landfall } from '#tests/run/landfall.ts'

// Shopify's library answers 410 to user agents that name themselves robots, as headless Chromium does.
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

// Remix logs the answer it drops itself when a newer question of the same kind overtakes it half-read.
const overtaken = /^AbortError: (BodyStreamBuffer was aborted|The user aborted a request|signal is aborted)/

export interface AdminPage {
  readonly page: Page
  /** The app inside the admin's frame. */
  readonly app: FrameLocator
  /** Errors of the console, of scripts, of requests that failed or went where nothing planned sends them. */
  readonly troubles: string[]
  open(path: string): Promise<void>
  /** How far the app's document is wider than its window; 0 when nothing scrolls sideways. */
  sidewaysScroll(): Promise<number>
  /** What axe finds wrong inside the app, one line for each rule and place. */
  axeFindings(): Promise<string[]>
  close(): Promise<void>
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
}

export async function adminPage(
  browser: Browser, landfall: Landfall, viewport: { width: number; height: number } = { width: 1280, height: 900 },
): Promise<AdminPage> {
  const context = await browser.newContext({ viewport, userAgent, acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const troubles: string[] = []
  const planned = new Set([new URL(landfall.appUrl).origin, new URL(landfall.devshop.url).origin])
  page.on('console', (message) => {
    if (message.type() === 'error' && !overtaken.test(message.text())) troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && !planned.has(origin)) troubles.push(`network: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`answer ${response.status()}: ${response.url()}`)
  })
  const frame = () => {
    const found = page.frames().find((candidate) => candidate.url().startsWith(landfall.appUrl))
    if (found === undefined) throw new Error('The app is not on the page')
    return found
  }
  return {
    page,
    app: page.frameLocator('iframe'),
    troubles,
    open: async (path) => {
      await page.goto(landfall.devshop.adminUrl(path))
      await page.frameLocator('iframe').locator('.Polaris-Page').waitFor()
      // The server's page can be seen before the browser has taken it over: a click in between is lost.
      await frame().waitForFunction(() => Object.keys(document.querySelector('.Polaris-Page') ?? {}).some((key) => key.startsWith('__react')))
    },
    sidewaysScroll: () =>
      frame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    axeFindings: async () => {
      const { violations } = await new AxeBuilder({ page })
        .options({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
          // What passes is not looked at, and describing it takes most of the time on a long list.
          resultTypes: ['violations'],
        })
        .analyze()
      return violations.flatMap(({ id, nodes }) =>
        // A target of two selectors lies inside the frame; the admin around it is not ours.
        nodes.filter(({ target }) => target.length > 1).map(({ target }) => `${id}: ${target.slice(1).join(' ')}`),
      )
    },
    close: () => context.close(),
  }
}
