import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { z } from 'zod'
import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import { searchPage } from '#extension/sites/amazon/fixtures/search-page.ts'
import { openExtensionBrowser } from '#tests/e2e/extension-browser.ts'
import { layoutShift } from '#tests/e2e/extension-list.ts'
import { pageFiles } from '#tests/pages/page-files.ts'
import { chromium as chromiumPath } from '#tests/run/chromium.ts'
import { buildExtension } from '#tests/run/build.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import type { BrowserContext } from 'playwright-core'
import type { PageFile } from '#tests/pages/page-files.ts'
import type { BenchRow } from './bench.ts'

const limit = 45 * 1024
const rounds = 9
const attempts = 3
const traceLimit = 10_000

/** What the extension adds to a product page and to a page of results: bytes, main-thread time, time to the overlay, shift, memory. */
export async function run(): Promise<readonly BenchRow[]> {
  await buildExtension()
  const script = await readFile(path.join(projectRoot, '.output/chrome-mv3/content-scripts/amazon.js'))
  const size = gzipSync(script, { level: 9 }).length
  const withExtension = await openExtensionBrowser()
  const plain = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const plainContext = await plain.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const rows: BenchRow[] = [{ name: 'content script, gzip', value: size, unit: 'B', peer: `limit ${limit} B`, ratio: round3(size / limit) }]
    for (const sample of [productSample(), listSample()]) rows.push(...(await measured(sample, plainContext, withExtension.context)))
    return rows
  } finally {
    await withExtension.close()
    await plain.close()
  }
}

async function measured(sample: Sample, plain: BrowserContext, extended: BrowserContext): Promise<BenchRow[]> {
  const added: Visit[] = []
  const alone: Visit[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const [before, after] = [await steadyVisit(plain, sample, false), await steadyVisit(extended, sample, true)]
    // The first round warms both.
    if (round > 0) {
      alone.push(before)
      added.push(after)
    }
  }
  const of = (visits: readonly Visit[], figure: keyof Visit): number => median(visits.map((one) => one[figure]))
  const parse = of(alone, 'parse')
  const row = (name: string, value: number, unit: string, peer: string, against: number): BenchRow => ({
    name: `${sample.kind}: ${name}`, value, unit, peer, ratio: against === 0 ? null : round3(value / against),
  })
  return [
    row(`added main-thread time (${(sample.html.length / 1e6).toFixed(1)} MB, ${sample.what})`, round3(of(added, 'thread') - of(alone, 'thread')), 'ms', `aim ${sample.aim} ms`, sample.aim),
    row('main-thread time from DOM ready on', of(added, 'thread'), 'ms', `without it ${of(alone, 'thread')} ms`, of(alone, 'thread')),
    row('from DOM ready to overlay', of(added, 'overlay'), 'ms', 'aim 150 ms', 150),
    row("the same against the page's own parse", of(added, 'overlay'), 'ms', `parse ${parse} ms`, parse),
    row('layout shift with the extension', of(added, 'shift'), '', `without it ${of(alone, 'shift')}`, 0),
    row('memory of the page with the extension', round3(of(added, 'memory')), 'MB', `without it ${round3(of(alone, 'memory'))} MB`, of(alone, 'memory')),
  ]
}

interface Sample {
  readonly kind: string
  /** Milliseconds on the main thread that are aimed at. */
  readonly aim: number
  readonly overlay: string
  readonly address: string
  readonly html: string
  readonly what: string
}

const filler = '<div class="a-section"><ul><li><span class="a-list-item">A sample of our own making</span></li></ul></div>'

/** A real page of about 1.5 MB; where the reference folder is missing, our own blown up to that size. */
function productSample(): Sample {
  const base = { kind: 'product page', aim: 40, overlay: 'landfall-panel' }
  const real = saved('pdp-it-2020-B085ZSV1JJ')
  if (real) return { ...base, address: real.address, html: withoutVideos(real.html), what: 'a saved page' }
  return { ...base, address: 'https://www.amazon.com/dp/B0LANDFALL', html: productPage({ ...usShirt, elsewhere: filler.repeat(14_000) }), what: 'made up, the reference folder is missing' }
}

/** A video that never comes makes the browser turn its own wheel for as long as it likes: several times what is measured. */
const withoutVideos = (html: string): string => html.replaceAll('<video', '<div').replaceAll('</video', '</div')

/** A saved search whose cards are repeated until there are sixty, each a product of its own. */
function listSample(): Sample {
  const base = { kind: 'page of 60 results', aim: 60, overlay: 'landfall-list' }
  const real = saved('search-com-2025-laptop')
  const html = real?.html ?? searchPage
  const cards = html.split(/(?=<div[^>]*data-component-type="s-search-result")/)
  const [head = '', ...found] = cards
  const tail = found.pop() ?? ''
  const repeated = Array.from({ length: 59 }, (_, at) => (found[at % found.length] ?? '').replace(/data-asin="\w{10}"/, `data-asin="B0${String(at).padStart(8, '0')}"`))
  return { ...base, address: real?.address ?? 'https://www.amazon.com/s?k=sample', html: head + repeated.join('') + tail, what: real ? 'a saved page, its cards repeated' : 'made up, the reference folder is missing' }
}

function saved(name: string): PageFile | undefined {
  const shared = sharedFolder()
  return shared === null ? undefined : pageFiles(`${shared}pages/amazon`).find(({ file }) => file.includes(name))
}

interface Visit {
  /** Milliseconds of processor time that the page's main thread spent on anything at all in the two seconds behind DOM ready. */
  readonly thread: number
  readonly parse: number
  readonly overlay: number
  readonly shift: number
  /** Megabytes of the page's heap, this extension's world included, after a collection. */
  readonly memory: number
}

/** Now and then the browser never says that its trace is complete; that visit is paid again. */
async function steadyVisit(context: BrowserContext, sample: Sample, expectOverlay: boolean): Promise<Visit> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const visited = await visit(context, sample, expectOverlay)
    if (visited) return visited
  }
  throw new Error(`The browser gave no trace of ${sample.address} in ${attempts} visits.`)
}

async function visit(context: BrowserContext, { address, html, overlay }: Sample, expectOverlay: boolean): Promise<Visit | null> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    const events: TraceEvent[] = []
    session.on('Tracing.dataCollected', ({ value }) => events.push(...z.array(traceEventSchema.catch(noEvent)).parse(value)))
    await page.addInitScript((name) => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector(name)) return
        performance.mark('overlay')
        seen.disconnect()
      })
      if (window !== window.top) return
      document.addEventListener('DOMContentLoaded', () => {
        performance.mark('landfall-bench-ready')
        seen.observe(document.documentElement, { childList: true })
      })
    }, overlay)
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" } })
        : route.fulfill({ status: 204 }),
    )
    const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing'] }
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
    await page.goto(address, { waitUntil: 'load' })
    // Nothing is asked of the page meanwhile: a question is work of its main thread too.
    await page.waitForTimeout(watched)
    const ended = new Promise<boolean>((resolve) => {
      session.once('Tracing.tracingComplete', () => resolve(true))
      setTimeout(() => resolve(false), traceLimit)
    })
    await session.send('Tracing.end')
    if (!(await ended)) return null
    if (expectOverlay) await page.locator(overlay).waitFor({ state: 'attached' })
    const times = await page.evaluate(() => {
      const entry = performance.getEntriesByType('navigation')[0]
      const [parsed, begun] = entry && 'domInteractive' in entry && 'responseEnd' in entry ? [Number(entry.domInteractive), Number(entry.responseEnd)] : [0, 0]
      return { parse: parsed - begun, overlay: (performance.getEntriesByName('overlay')[0]?.startTime ?? parsed) - parsed }
    })
    const shift = await layoutShift(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { thread: threadTime(events), ...times, shift, memory: usedSize / 1e6 }
  } finally {
    await page.close()
  }
}

const watched = 1_500
const noEvent = { name: '', pid: 0, tid: 0, ts: 0 }
const traceEventSchema = z.object({ name: z.string(), pid: z.number(), tid: z.number(), ts: z.number(), tdur: z.number().optional() })
type TraceEvent = z.infer<typeof traceEventSchema>

/** Processor time of the tasks of the thread that marked DOM ready, from then on; the clock of the wall counts other programs too. */
function threadTime(events: readonly TraceEvent[]): number {
  const ready = events.find(({ name }) => name === 'landfall-bench-ready')
  const tasks = events.filter(({ name, pid, tid, ts }) => name === 'ThreadControllerImpl::RunTask' && pid === ready?.pid && tid === ready.tid && ts >= ready.ts && ts <= ready.ts + watched * 1000)
  return tasks.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1000
}

function median(values: readonly number[]): number {
  return round3([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0)
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000
