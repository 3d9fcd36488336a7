import { chromium } from 'playwright-core'
import { chromium as chromiumPath } from '#tests/run/chromium.ts'
import { readerBundle } from './reader-bundle.ts'
import type { PageFile } from './page-files.ts'
import type { PageReading } from '#extension/sites/page-reading.ts'

/** A real browser that shows saved pages under their own address, without network and without their scripts. */
export interface PageBrowser {
  read(page: PageFile): Promise<{ reading: PageReading; ms: number }>
  close(): Promise<void>
}

export async function openPageBrowser(): Promise<PageBrowser> {
  const reader = await readerBundle()
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } })
  return {
    async read({ html, address }) {
      const page = await context.newPage()
      try {
        await page.route('**/*', (route) =>
          route.request().isNavigationRequest() && route.request().url() === new URL(address).href
            ? route.fulfill({ body: withoutRedirect(html), contentType: 'text/html; charset=utf-8', headers: quiet })
            : route.abort(),
        )
        await page.goto(address, { waitUntil: 'domcontentloaded' })
        await page.evaluate(reader)
        return await page.evaluate((url) => globalThis.landfallReadPage(url), address)
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}

/** Page scripts, frames and connections stay off; what the site sent as text is all there is. */
const quiet = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" }

/** A page that sends its visitor elsewhere at once would be gone before it is read. */
const withoutRedirect = (html: string): string => html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '')
