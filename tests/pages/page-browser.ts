import { chromium } from 'playwright-core'
import { chromium as chromiumPath } from '#tests/run/chromium.ts'
import { readerBundle } from './reader-bundle.ts'
import type { Page } from 'playwright-core'
import type { FuzzReport } from './fuzz-entry.ts'
import type { PageFile } from './page-files.ts'
import type { PageReading } from '#extension/sites/page-reading.ts'

/** A real browser that shows saved pages under their own address, without network and without their scripts. */
export interface PageBrowser {
  read(page: PageFile): Promise<{ reading: PageReading; ms: number }>
  /** Reads the page under `rounds` mutations chosen by `seed`. */
  fuzz(page: PageFile, seed: number, rounds: number): Promise<FuzzReport>
  close(): Promise<void>
}

export async function openPageBrowser(): Promise<PageBrowser> {
  const [reader, fuzzer] = [await readerBundle('reader'), await readerBundle('fuzz')]
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } })
  const opened = async <Result>({ html, address }: PageFile, look: (page: Page) => Promise<Result>): Promise<Result> => {
    const page = await context.newPage()
    try {
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().url() === new URL(address).href
          ? route.fulfill({ body: withoutRedirect(html), contentType: 'text/html; charset=utf-8', headers: quiet })
          : route.abort(),
      )
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      return await look(page)
    } finally {
      await page.close()
    }
  }
  return {
    read: (file) =>
      opened(file, async (page) => {
        await page.evaluate(reader)
        return page.evaluate((url) => globalThis.landfallReadPage(url), file.address)
      }),
    fuzz: (file, seed, rounds) =>
      opened(file, async (page) => {
        await page.evaluate(fuzzer)
        return page.evaluate(([url, from, times]) => globalThis.landfallFuzzPage(url, from, times), [file.address, seed, rounds] as const)
      }),
    close: () => browser.close(),
  }
}

/** Page scripts, frames and connections stay off; what the site sent as text is all there is. */
const quiet = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" }

/** A page that sends its visitor elsewhere at once would be gone before it is read. */
const withoutRedirect = (html: string): string => html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '')
