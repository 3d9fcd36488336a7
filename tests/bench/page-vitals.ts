import type { Frame, Page } from 'playwright-core'

export interface PageVitals {
  /** Largest contentful paint, milliseconds after the document's start. */
  readonly lcp: number
  /** Sum of layout shifts that no input explains. */
  readonly cls: number
  /** The slowest interaction, milliseconds from input to the next frame. */
  readonly inp: number
}

/** Makes every document of the page note its own vitals from the start. Has to come before the page is opened. */
export async function noteVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const vitals = { lcp: 0, cls: 0, inp: 0 }
    Object.assign(window, { landfallVitals: vitals })
    const watch = (type: string, note: (entry: Record<string, unknown>) => void, more: object = {}) => {
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(Object(entry) as Record<string, unknown>)))
        .observe({ type, buffered: true, ...more })
    }
    watch('largest-contentful-paint', (entry) => (vitals.lcp = Number(entry['startTime'])))
    watch('layout-shift', (entry) => (vitals.cls += entry['hadRecentInput'] ? 0 : Number(entry['value'])))
    watch('event', (entry) => {
      if (entry['interactionId']) vitals.inp = Math.max(vitals.inp, Number(entry['duration']))
    }, { durationThreshold: 16 })
  })
}

export async function readVitals(frame: Frame): Promise<PageVitals> {
  return frame.evaluate(() => (window as unknown as { landfallVitals: PageVitals }).landfallVitals)
}
