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
const pictures = process.env['PICTURES']

const line = 'Country,Weight (kg),Price per kg,Handling fee,Days\nUS,0-1,52,18,8-12\nUS,1-30,48,15,8-12\nDE,0-2,60,20,7-11\n'

describe.each([['en', english], ['zh-CN', chinese]] as const)('shipping in %s', (locale, words) => {
  let database: FreshDatabase
  let logFolder: string
  let landfall: Landfall
  let browser: Browser
  let admin: AdminPage

  beforeAll(async () => {
    database = await freshDatabase()
    logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-e2e-'))
    landfall = await startLandfall({ database, logFolder, devshop: { locale, plan: 'advanced' } })
    landfall.devshop.store.shop.marketDrivenShipping = locale === 'zh-CN'
    browser = await launchBrowser()
    admin = await adminPage(browser, landfall, wide)
  })
  afterAll(async () => {
    await browser.close()
    await landfall.stop()
    await database.drop()
    await rm(logFolder, { recursive: true, force: true })
  })

  const t = words.rates
  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).first().click()

  /** What is wrong with the screen as it stands, narrow and wide. */
  async function faults(name: string): Promise<string[]> {
    const found: string[] = []
    for (const viewport of [narrow, wide]) {
      await admin.page.setViewportSize(viewport)
      await expect.poll(() => admin.page.frames()[1]?.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(viewport.width)
      const beyond = await admin.sidewaysScroll()
      if (beyond > 0) found.push(`scrolls sideways by ${beyond} at ${viewport.width}`)
      found.push(...(await admin.axeFindings()))
      if (pictures !== undefined) await admin.page.screenshot({ path: `${pictures}/${name}-${locale}-${viewport.width}.png` })
    }
    return [...found, ...admin.troubles.splice(0)]
  }

  test('a shop that ships from China to two markets', async () => {
    await admin.open('/app/setup/ship-from')
    await admin.app.getByLabel(words.onboarding.shipFrom.label).selectOption('CN')
    await press(words.onboarding.next)
    await admin.app.getByText(words.onboarding.markets.body).waitFor()
    for (const country of [words.places.US, words.places.DE]) await admin.app.getByLabel(new RegExp(country)).first().check()
    await press(words.onboarding.next)
    await admin.app.getByText(words.onboarding.costs.body).waitFor()
    admin.troubles.splice(0)
  })

  test('no rate sheet yet, and none that is damaged', async () => {
    await admin.open('/app/shipping')
    await admin.app.getByText(t.sheets.empty).waitFor()
    expect(await faults('sheets-empty')).toEqual([])
    await admin.app.locator('input[type=file]').setInputFiles({ name: 'broken.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]) })
    await press(t.upload.send)
    await admin.app.getByText(words.shipping.cells['file-unreadable']).waitFor()
    await press(t.map.drop)
    await admin.app.getByText(t.sheets.empty).waitFor()
  })

  test('a file is mapped, corrected and accepted', async () => {
    await admin.app.locator('input[type=file]').setInputFiles({ name: 'line.csv', mimeType: 'text/csv', buffer: Buffer.from(line) })
    await press(t.upload.send)
    await admin.app.getByText(t.map.termsMissing).waitFor()
    expect(await faults('mapping')).toEqual([])
    await admin.app.getByLabel(t.terms.carrier).fill('Test Line')
    await admin.app.getByLabel(t.terms.service, { exact: true }).fill('Tested')
    await admin.app.getByLabel(t.terms.currency, { exact: true }).fill('CNY')
    await press(t.map.check)
    await admin.app.getByRole('heading', { name: t.accept.heading }).waitFor({ timeout: 60_000 })
    expect(await faults('acceptance')).toEqual([])
    await press(t.accept.action)
    await admin.app.getByRole('link', { name: 'Test Line · Tested' }).waitFor()
    await press(t.sheets.addDemo)
    await admin.app.getByText(t.sheets.demoNote).waitFor()
    expect(await faults('sheets')).toEqual([])
    await admin.app.getByRole('link', { name: 'Test Line · Tested' }).click()
    await admin.app.getByRole('button', { name: t.sheet.retire }).first().waitFor()
    expect(await faults('sheet')).toEqual([])
  })

  test('options and rules are edited and made live', async () => {
    await admin.open('/app/shipping/rules')
    await admin.app.getByRole('heading', { name: t.setup.backup, exact: true }).waitFor()
    await admin.app.getByRole('button', { name: t.setup.edit }).first().click()
    expect(await faults('rules')).toEqual([])
    await press(t.setup.makeLive)
    await admin.app.getByText(t.setup.liveVersion.replace('{{n}}', '1')).waitFor()
  })

  test('boxes, goods and a warehouse are described', async () => {
    await admin.open('/app/shipping/boxes')
    await press(t.boxes.add)
    await admin.app.getByLabel(t.boxes.name).last().fill('Flat')
    await admin.app.getByLabel(t.boxes.inner.length).last().fill('25.5')
    await admin.page.getByRole('button', { name: words.shell.action.save }).click()
    const goods = admin.app.getByRole('group').filter({ has: admin.app.getByLabel(t.goods.cargo, { exact: true }) }).first()
    await goods.getByLabel(t.goods.cargo, { exact: true }).selectOption('battery')
    await goods.getByLabel(t.goods.length, { exact: true }).fill('12')
    await admin.app.getByText(t.goods.allThree).first().waitFor()
    await goods.getByLabel(t.goods.width, { exact: true }).fill('8')
    await goods.getByLabel(t.goods.height, { exact: true }).fill('3.5')
    await press(t.goods.save)
    await admin.app.getByText(t.goods.unsaved).waitFor({ state: 'detached' })
    await admin.open('/app/shipping/boxes')
    await expect.poll(() => admin.app.getByLabel(t.boxes.inner.length).last().inputValue()).toBe('25.5')
    expect(await goods.getByLabel(t.goods.height, { exact: true }).inputValue()).toBe('3.5')
    expect(await faults('boxes')).toEqual([])
    await admin.open('/app/shipping/warehouses')
    await press(t.stock.addLeg.rail)
    expect(await faults('warehouses')).toEqual([])
  })

  test('a cart is simulated, live beside draft', async () => {
    await admin.open('/app/shipping/simulator')
    await press(t.sim.run)
    await admin.app.getByRole('heading', { name: t.sim.draft, exact: true }).waitFor()
    expect(await faults('simulator')).toEqual([])
  })

  test('every way is planned', async () => {
    await admin.open('/app/shipping/planner?country=US')
    await admin.app.getByRole('heading', { name: t.plan.ways }).waitFor()
    await press(t.sim.addLine)
    await admin.app.getByLabel(t.plan.pieces).nth(1).fill('2')
    await press(t.plan.show)
    await expect.poll(() => admin.app.getByLabel(t.plan.pieces).count()).toBe(2)
    await press(t.plan.catalogue)
    await admin.app.getByRole('columnheader', { name: t.plan.carried }).waitFor({ timeout: 60_000 })
    expect(await faults('planner')).toEqual([])
  })

  test('published, the buyer sees the rates of the sheet at the checkout', async () => {
    await admin.open('/app/shipping/publish')
    await admin.app.getByText(locale === 'zh-CN' ? t.publish.path['market-driven'] : t.publish.path.profile).waitFor()
    await press(t.publish.action)
    await admin.app.getByText(t.publish.status.done, { exact: true }).waitFor({ timeout: 60_000 })
    expect(await faults('publish')).toEqual([])
    const sku = [...landfall.devshop.store.variants.values()].find((variant) => (landfall.devshop.store.inventoryItems.get(variant.inventoryItemId)?.weight?.value ?? 0) > 0)?.sku ?? ''
    const { options, calls } = await landfall.devshop.checkout({ country: 'US', postcode: '90210', province: 'CA', lines: [{ sku, quantity: 1 }] })
    expect(calls).toMatchObject([{ status: 200, error: null }])
    expect(options.map(({ title }) => title)).toContain('Tested')
    expect(options.some(({ from }) => from === 'flat')).toBe(true)
  })

  test('why the buyer saw it, and how fast it was', async () => {
    await admin.open('/app/shipping/requests')
    const answer = admin.app.getByRole('cell', { name: t.requests.outcome.offered })
    await expect.poll(async () => {
      await admin.open('/app/shipping/requests')
      return answer.count()
    }).toBeGreaterThan(0)
    expect(await faults('requests')).toEqual([])
    await admin.app.getByRole('rowheader').getByRole('link').first().click()
    await admin.app.getByText(t.requests.kept).waitFor()
    expect(await faults('request')).toEqual([])
    await admin.open('/app/shipping/service')
    await admin.app.getByRole('heading', { name: t.service.month }).waitFor()
    expect(await faults('service')).toEqual([])
  })
})
