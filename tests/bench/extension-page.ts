import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import { openExtensionBrowser } from '#tests/e2e/extension-browser.ts'
import { pageFiles } from '#tests/pages/page-files.ts'
import { chromium as chromiumPath } from '#tests/run/chromium.ts'
import { buildExtension } from '#tests/run/build.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import type { BrowserContext } from 'playwright-core'
import type { BenchRow } from './bench.ts'

const limit = 45 * 1024
const rounds = 7

/** What the extension adds to a product page: bytes, main-thread time, time to the panel. */
export async function run(): Promise<readonly BenchRow[]> {
  await buildExtension()
  const script = await readFile(path.join(projectRoot, '.output/chrome-mv3/content-scripts/amazon.js'))
  const size = gzipSync(script, { level: 9 }).length
  const sample = samplePage()
  const withExtension = await openExtensionBrowser()
  const plain = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const plainContext = await plain.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const added: Visit[] = []
    const alone: Visit[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const [before, after] = [await visit(plainContext, sample, false), await visit(withExtension.context, sample, true)]
      // The first round warms both.
      if (round > 0) {
        alone.push(before)
        added.push(after)
      }
    }
    const scripted = median(added.map(({ script: ms }) => ms))
    const parse = median(alone.map(({ parse: ms }) => ms))
    return [
      { name: 'content script, gzip', value: size, unit: 'B', peer: `limit ${limit} B`, ratio: round3(size / limit) },
      {
        name: `content script on the main thread, page of ${(sample.html.length / 1e6).toFixed(1)} MB (${sample.what})`,
        value: scripted,
        unit: 'ms',
        peer: `the page's own parse, ${parse} ms`,
        ratio: round3(scripted / parse),
      },
      {
        name: 'from DOM ready to panel',
        value: median(added.map(({ panel }) => panel)),
        unit: 'ms',
        peer: `the page's own parse, ${parse} ms`,
        ratio: round3(median(added.map(({ panel }) => panel)) / parse),
      },
    ]
  } finally {
    await withExtension.close()
    await plain.close()
  }
}

interface Sample {
  readonly address: string
  readonly html: string
  readonly what: string
}

/** A real page of about 1.5 MB; where the reference folder is missing, our own blown up to that size. */
function samplePage(): Sample {
  const shared = sharedFolder()
  const real = shared === null ? undefined : pageFiles(`${shared}pages/amazon`).find(({ file }) => file.includes('pdp-it-2020-B085ZSV1JJ'))
  if (real) return { address: real.address, html: real.html, what: 'a saved page' }
  const filler = '<div class="a-section"><ul><li><span class="a-list-item">A sample of our own making</span></li></ul></div>'
  return {
    address: 'https://www.amazon.com/dp/B0LANDFALL',
    html: productPage({ ...usShirt, elsewhere: filler.repeat(14_000) }),
    what: 'made up, the reference folder is missing',
  }
}

interface Visit {
  /** Milliseconds in which the content script, or what it called, was on the main thread's stack. */
  readonly script: number
  readonly parse: number
  readonly panel: number
}

async function visit(context: BrowserContext, { address, html }: Sample, expectPanel: boolean): Promise<Visit> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await session.send('Profiler.enable')
    await session.send('Profiler.setSamplingInterval', { interval: 200 })
    await session.send('Profiler.start')
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('landfall-panel')) return
        performance.mark('panel')
        seen.disconnect()
      })
      seen.observe(document, { childList: true, subtree: false })
      document.addEventListener('DOMContentLoaded', () => seen.observe(document.documentElement, { childList: true }))
    })
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" } })
        : route.fulfill({ status: 204 }),
    )
    await page.goto(address, { waitUntil: 'load' })
    if (expectPanel) await page.locator('landfall-panel').waitFor({ state: 'attached' })
    await page.waitForTimeout(1_000)
    const { profile } = await session.send('Profiler.stop')
    const times = await page.evaluate(() => {
      const entry = performance.getEntriesByType('navigation')[0]
      const [parsed, begun] = entry && 'domInteractive' in entry && 'responseEnd' in entry ? [Number(entry.domInteractive), Number(entry.responseEnd)] : [0, 0]
      return { parse: parsed - begun, panel: (performance.getEntriesByName('panel')[0]?.startTime ?? parsed) - parsed }
    })
    return { script: scriptTime(profile), ...times }
  } finally {
    await page.close()
  }
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: number[] }[]
  readonly samples?: number[]
  readonly timeDeltas?: number[]
}

function scriptTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const own = new Set<number>()
  const take = (id: number): void => {
    own.add(id)
    for (const child of byId.get(id)?.children ?? []) take(child)
  }
  for (const { id, callFrame } of nodes) if (callFrame.url.endsWith('/content-scripts/amazon.js')) take(id)
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1000
}

function median(values: readonly number[]): number {
  return round3([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0)
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000
