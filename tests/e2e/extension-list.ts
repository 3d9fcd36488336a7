import { openShadow } from './extension-page.ts'
import type { Page } from 'playwright-core'

export interface SeenBadge {
  readonly id: string
  readonly text: string
  readonly label: string
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

export interface ListReader {
  /** Badges that stand, once they have been placed. */
  badges(): Promise<readonly SeenBadge[]>
  press(selector: string): Promise<void>
}

/** The layer over a page of results, its closed shadow root opened for this test alone. */
export async function listOf(page: Page): Promise<ListReader> {
  await openShadow(page, 'landfall-list')
  const inside = (selector: string): Promise<readonly SeenBadge[]> =>
    page.evaluate((wanted) => {
      const found = [...(document.querySelector('landfall-list')?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])]
      return found.filter((one) => !one.hidden).map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return { id: one.dataset['id'] ?? '', text: [...one.children].map((part) => part.textContent).join(' '), label: one.getAttribute('aria-label') ?? '', box: { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY } }
      })
    }, selector)
  return {
    async badges() {
      for (let tries = 0; tries < 60; tries += 1) {
        const all = await inside('.badge')
        if (all.length > 0 && all.every(({ box }) => box.right > 6)) return all
        await page.waitForTimeout(50)
      }
      return inside('.badge')
    },
    async press(selector) {
      const [one] = await inside(selector)
      if (!one) throw new Error(`no ${selector} in the layer`)
      await page.mouse.click((one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2)
    },
  }
}

/** Layout shift since the page began, whoever caused it, leaving out what follows an input as browsers do. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0
        const add = (entries: PerformanceEntryList): void => {
          for (const entry of entries) if (!('hadRecentInput' in entry && entry.hadRecentInput)) sum += 'value' in entry ? Number(entry.value) : 0
        }
        const observer = new PerformanceObserver((list) => add(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
