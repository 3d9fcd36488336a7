import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { freshDatabase, type FreshDatabase } from '#tests/integration/database.ts'
import { startLandfall, type Landfall, type LandfallOptions } from '#tests/run/landfall.ts'
import { adminPage, launchBrowser, type AdminPage } from './admin-page.ts'

const wide = { width: 1280, height: 900 }
const narrow = { width: 360, height: 780 }
/** A folder that gets a picture of each screen judged, for a person to look at. */
const pictures = process.env['PICTURES']

/** A shop of its own with Landfall in it, open in the admin of a real browser. */
export interface AppInBrowser {
  readonly database: FreshDatabase
  readonly landfall: Landfall
  readonly browser: Browser
  readonly admin: AdminPage
  /** What is wrong with the screen as it stands, narrow and wide: sideways scroll, axe's findings, troubles in the console. */
  faults(): Promise<string[]>
  stop(): Promise<void>
}

export async function openAppInBrowser(devshop: NonNullable<LandfallOptions['devshop']> = {}): Promise<AppInBrowser> {
  const database = await freshDatabase()
  const logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-e2e-'))
  const landfall = await startLandfall({ database, logFolder, devshop })
  const browser = await launchBrowser()
  const admin = await adminPage(browser, landfall, wide)
  let judged = 0
  return {
    database, landfall, browser, admin,
    faults: async () => {
      const found: string[] = []
      judged += 1
      for (const viewport of [narrow, wide]) {
        await admin.page.setViewportSize(viewport)
        await expect.poll(() => admin.page.frames()[1]?.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(viewport.width)
        await atRest(admin)
        const beyond = await admin.sidewaysScroll()
        if (beyond > 0) found.push(`scrolls sideways by ${beyond} at ${viewport.width}`)
        found.push(...(await admin.axeFindings()))
        if (pictures !== undefined) await admin.page.screenshot({ path: path.join(pictures, pictureName(judged, viewport.width)), fullPage: true })
      }
      return [...found, ...admin.troubles.splice(0)]
    },
    stop: async () => {
      await browser.close()
      await landfall.stop()
      await database.drop()
      await rm(logFolder, { recursive: true, force: true })
    },
  }
}

/** Nothing is being fetched or faded: what is dimmed while it waits is too pale to be judged. */
async function atRest({ app, page }: AdminPage): Promise<void> {
  await expect.poll(() => app.locator('[aria-busy="true"]').count(), { timeout: 60_000 }).toBe(0)
  await page.frames()[1]?.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

function pictureName(judged: number, width: number): string {
  const test = (expect.getState().currentTestName ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 90)
  return `${test}-${judged}-${width}.png`
}
