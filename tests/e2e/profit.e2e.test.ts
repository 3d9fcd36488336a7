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
] as const)('profit in %s', (locale, words) => {
  let database: FreshDatabase
  let logFolder: string
  let landfall: Landfall
  let browser: Browser
  let admin: AdminPage
  const t = words.profit

  beforeAll(async () => {
    database = await freshDatabase()
    logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-e2e-'))
    landfall = await startLandfall({ database, logFolder, devshop: { locale } })
    browser = await launchBrowser()
    admin = await adminPage(browser, landfall, wide)
  })

  afterAll(async () => {
    await browser.close()
    await landfall.stop()
    await database.drop()
    await rm(logFolder, { recursive: true, force: true })
  })

  /** What is wrong with the screen as it stands, wide and narrow. */
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

  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).first().click()
  const choose = (name: string) => admin.app.getByRole('link', { name, exact: true }).click()

  test('nothing was sold', async () => {
    await admin.open('/app/profit')
    await admin.app.getByText(t.empty).waitFor()
    expect(await faults()).toEqual([])
  })

  test('orders of two markets, not all of them complete', async () => {
    await admin.open('/app/setup/ship-from')
    await admin.app.getByLabel(words.onboarding.shipFrom.label).selectOption('CN')
    await press(words.onboarding.next)
    await admin.app.getByLabel(new RegExp(words.places.DE)).check()
    await press(words.onboarding.next)
    await admin.app.getByText(words.onboarding.costs.body).waitFor()
    for (const country of ['DE', 'DE', 'FR']) {
      await landfall.devshop.createOrder({ country, lines: [{ sku: 'BAG-CTY-OLV', quantity: 2 }, { sku: 'TSH-WHT-S', quantity: 1 }] })
    }
    const market = admin.app.getByRole('rowheader', { name: words.places.FR })
    await expect.poll(async () => admin.open('/app/profit').then(() => market.count()), { timeout: 30_000, interval: 1000 }).toBe(1)
    await admin.app.locator('.recharts-surface').first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('by SKU, by week and by order', async () => {
    await choose(t.tab.sku)
    await admin.app.getByRole('rowheader', { name: /BAG-CTY-OLV/ }).waitFor()
    expect(await faults()).toEqual([])
    await choose(t.tab.week)
    await admin.app.getByRole('columnheader', { name: t.tab.week, exact: true }).waitFor()
    expect(await faults()).toEqual([])
    await choose(t.tab.orders)
    await admin.app.getByRole('link', { name: /^#/ }).first().waitFor()
    expect(await admin.app.getByRole('link', { name: /^#/ }).count()).toBe(3)
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(t.state.label).selectOption('loss')
    await admin.app.getByText(t.noOrders).waitFor()
    await admin.app.getByLabel(t.state.label).selectOption('')
    await admin.app.getByRole('link', { name: /^#/ }).first().click()
    await admin.app.getByRole('heading', { name: t.order.heading }).waitFor()
    await admin.app.getByText(t.order.ties).waitFor()
    expect(await faults()).toEqual([])
  })

  test('other weeks, and what is open worked out again', async () => {
    await admin.open('/app/profit')
    await admin.app.getByLabel(t.range.from).fill('2020-01-01')
    await admin.app.getByLabel(t.range.to).fill('2020-02-01')
    await press(t.range.show)
    await admin.app.getByText(t.empty).waitFor()
    await admin.open('/app/profit')
    await press(t.rework.do)
    await admin.app.getByRole('button', { name: t.rework.do }).waitFor()
    expect(await faults()).toEqual([])
  })
})
