import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { freshDatabase, type FreshDatabase } from '#tests/integration/database.ts'
import { startLandfall, type Landfall } from '#tests/run/landfall.ts'
import { adminPage, launchBrowser, type AdminPage } from './admin-page.ts'

const wide = { width: 1280, height: 900 }
const narrow = { width: 360, height: 780 }

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('HS codes in %s', (locale, words) => {
  let database: FreshDatabase
  let logFolder: string
  let landfall: Landfall
  let browser: Browser
  let admin: AdminPage

  beforeAll(async () => {
    database = await freshDatabase()
    logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-codes-'))
    landfall = await startLandfall({ database, logFolder, devshop: { locale } })
    browser = await launchBrowser()
    admin = await adminPage(browser, landfall, wide)
    await admin.open('/app')
  })

  afterAll(async () => {
    await browser.close()
    await landfall.stop()
    await database.drop()
    await rm(logFolder, { recursive: true, force: true })
  })

  async function faults(): Promise<string[]> {
    const found: string[] = []
    for (const viewport of [narrow, wide]) {
      await admin.page.setViewportSize(viewport)
      await expect.poll(() => admin.page.frames()[1]?.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(viewport.width)
      const beyond = await admin.sidewaysScroll()
      if (beyond > 0) found.push(`scrolls sideways by ${beyond} at ${viewport.width}`)
      found.push(...(await admin.axeFindings()))
    }
    return [...found, ...admin.troubles.splice(0)]
  }

  const items = () => admin.app.getByRole('list', { name: words.codes.title, exact: true }).getByRole('listitem')

  test('products without a code, with suggestions', async () => {
    await expect.poll(async () => admin.open('/app/codes').then(() => items().count()), { timeout: 30_000, interval: 1000 }).toBeGreaterThan(0)
    expect(await faults()).toEqual([])
  })

  test('a number key picks, the arrow moves, nothing is written before the button, then Shopify has the code', async () => {
    const first = items().first()
    await first.focus()
    const choice = first.getByRole('button', { pressed: false }).first()
    const code = (await choice.locator('strong').textContent()) ?? ''
    const title = (await first.getAttribute('aria-label')) ?? ''
    await admin.page.keyboard.press('1')
    await expect.poll(() => first.getByRole('button', { pressed: true }).count()).toBe(1)
    await admin.page.keyboard.press('ArrowUp')
    await expect.poll(() => first.evaluate((item) => document.activeElement === item)).toBe(true)
    expect(await faults()).toEqual([])
    await admin.app.getByRole('button', { name: words.codes.write.replace('{{n}}', '1'), exact: true }).click()
    await admin.app.getByText(words.costs.task.done.split('{{')[0] ?? '').first().waitFor({ timeout: 30_000 })
    await expect.poll(() => items().filter({ hasText: title }).filter({ hasText: words.codes.noCode }).count(), { timeout: 20_000 }).toBe(0)
    expect(code).toMatch(/^\d{4}\.\d{2}$/)
    expect(await faults()).toEqual([])
  })

  test('codes that look wrong', async () => {
    await admin.open('/app/codes?show=doubtful')
    await admin.app.getByLabel(words.codes.show.label).waitFor()
    expect(await faults()).toEqual([])
  })
})
