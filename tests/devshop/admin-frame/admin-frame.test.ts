import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { chromium as engine, type Browser, type FrameLocator, type Page } from 'playwright-core'
import { chromium } from '#tests/run/chromium.ts'
import { shopifyApi } from '../shopify-library.ts'
import { startDevshop, type Devshop } from '../devshop.ts'
import { startFakeApp, type FakeApp } from './fake-app.ts'

let browser: Browser
let devshop: Devshop
let app: FakeApp
let page: Page
let frame: FrameLocator

beforeAll(async () => {
  app = await startFakeApp(() => `${devshop.url}/app-bridge.js`)
  devshop = await startDevshop({ appUrl: () => app.url, apiKey: 'key', apiSecret: 'secret' })
  browser = await engine.launch({ executablePath: await chromium(), args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser.close()
  await devshop.stop()
  await app.stop()
})

afterEach(() => page.context().close())

beforeEach(async () => {
  app.documents.length = 0
  app.dataTokens.length = 0
  page = await (await browser.newContext()).newPage()
  page.on('pageerror', (error) => expect.unreachable(error.message))
  frame = page.frameLocator('iframe[name=app-iframe]')
  await page.goto(devshop.adminUrl('/app?tab=2'))
  await frame.locator('#where').getByText('/app').waitFor()
})

test('the app is opened with a query that the real library accepts', async () => {
  const { searchParams } = app.documents[0] ?? expect.unreachable('no document was asked for')
  const { api } = shopifyApi({ apiKey: 'key', apiSecret: 'secret' })
  expect(searchParams.get('embedded')).toBe('1')
  expect(searchParams.get('tab')).toBe('2')
  expect(api.utils.sanitizeShop(searchParams.get('shop') ?? '')).toBe('landfall-demo.myshopify.com')
  expect(api.utils.sanitizeHost(searchParams.get('host') ?? '')).toBeTruthy()
  const claims = await api.session.decodeSessionToken(searchParams.get('id_token') ?? '')
  expect(claims).toMatchObject({
    iss: 'https://landfall-demo.myshopify.com/admin',
    dest: 'https://landfall-demo.myshopify.com',
    aud: 'key',
  })
  expect(claims.exp - claims.nbf).toBe(60)
})

test("the app's entries stand in the admin's navigation and the address bar follows", async () => {
  await page.getByRole('link', { name: 'Prices' }).click()
  await frame.locator('#where').getByText('/app/prices').waitFor()
  await expect.poll(() => page.url()).toBe(devshop.adminUrl('/app/prices'))
  expect(await page.getByRole('link', { name: 'Prices' }).getAttribute('aria-current')).toBe('page')
  await page.goBack()
  await expect.poll(() => page.url()).toBe(devshop.adminUrl('/app?tab=2'))
  await frame
    .locator('#where')
    .getByText(/^\/app$/)
    .waitFor()
})

test('a deep link opens that page, and a reload stays on it', async () => {
  await page.goto(devshop.adminUrl('/app/costs'))
  await frame.locator('#where').getByText('/app/costs').waitFor()
  await page.reload()
  await frame.locator('#where').getByText('/app/costs').waitFor()
  expect(app.documents.every((document) => document.searchParams.has('id_token'))).toBe(true)
})

test("requests to the app's own server carry a session token; one refused as invalid is made once more", async () => {
  const { api } = shopifyApi({ apiKey: 'key', apiSecret: 'secret' })
  app.refuseNext()
  await frame.locator('#fetch').click()
  await frame.locator('#log').getByText('data 200').waitFor()
  expect(app.dataTokens).toHaveLength(2)
  for (const token of app.dataTokens)
    expect(await api.session.decodeSessionToken(token.replace('Bearer ', ''))).toMatchObject({ aud: 'key' })
  expect(app.dataTokens[0]).not.toBe(app.dataTokens[1])
})

test('the title bar shows in the admin and its action reaches the app', async () => {
  await page.getByRole('heading', { name: 'Prices of Germany' }).waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await frame.locator('#log').getByText('published').waitFor()
})

test('the save bar saves, and the toast says so', async () => {
  await frame.locator('#dirty').click()
  const bar = page.getByRole('region', { name: 'Unsaved changes' })
  await bar.getByRole('button', { name: 'Save' }).click()
  await frame.locator('#log').getByText('saved').waitFor()
  await page.getByRole('status').getByText('Saved').waitFor()
  await bar.waitFor({ state: 'hidden' })
})

test('leaving with unsaved changes asks: staying stays, leaving leaves', async () => {
  await frame.locator('#dirty').click()
  const bar = page.getByRole('region', { name: 'Unsaved changes' })
  await bar.waitFor()
  await page.getByRole('link', { name: 'Costs' }).click()
  await page.getByRole('button', { name: 'Stay' }).click()
  expect(await bar.isVisible()).toBe(true)
  expect(await frame.locator('#where').textContent()).toBe('/app')
  await page.getByRole('link', { name: 'Costs' }).click()
  await page.getByRole('button', { name: 'Leave page' }).click()
  await frame.locator('#where').getByText('/app/costs').waitFor()
  await bar.waitFor({ state: 'hidden' })
})

test('a modal shows its title, content and buttons', async () => {
  await frame.locator('#ask').click()
  const modal = frame.getByRole('dialog', { name: 'Sure?' })
  await modal.getByText('Really?').waitFor()
  await modal.getByRole('button', { name: 'Yes' }).click()
  await frame.locator('#log').getByText('yes').waitFor()
  await modal.waitFor({ state: 'hidden' })
})

test('the bounce page comes back to its document with a fresh token', async () => {
  const wanted = `${app.url}/app/prices?embedded=1&shop=landfall-demo.myshopify.com`
  await page.goto(devshop.adminUrl(`/auth/session-token?shopify-reload=${encodeURIComponent(wanted)}`))
  await frame.locator('#where').getByText('/app/prices').waitFor()
  const last = app.documents.at(-1)
  expect(last?.pathname).toBe('/app/prices')
  expect(last?.searchParams.get('id_token')).toBeTruthy()
})

test('outside the admin the app is sent into it', async () => {
  await page.goto(`${app.url}/app/costs?shop=landfall-demo.myshopify.com&host=YWRtaW4`)
  await page.waitForURL(devshop.adminUrl('/app/costs'))
})

test('a message from another origin is not heard', async () => {
  await page.evaluate(() =>
    window.postMessage(
      {
        mark: 'landfall-devshop',
        type: 'toast',
        id: 'x',
        message: 'forged',
        isError: false,
        action: null,
        duration: 5000,
      },
      '*'
    )
  )
  await frame.locator('#dirty').click()
  await page.getByRole('region', { name: 'Unsaved changes' }).waitFor()
  expect(await page.getByText('forged').count()).toBe(0)
})

test('a test order placed by hand reaches the shop', async () => {
  const before = devshop.store.orders.size
  devshop.faults.webhooks.lose = 10
  await page.getByRole('button', { name: 'Place a test order' }).click()
  await page.getByLabel('Ships to').selectOption('DE')
  await page.getByRole('button', { name: 'Place order' }).click()
  await page.getByRole('status').getByText('Order placed #').waitFor()
  expect(devshop.store.orders.size).toBe(before + 1)
  expect([...devshop.store.orders.values()].at(-1)).toMatchObject({ countryCode: 'DE', currencyCode: 'EUR' })
})

test.each([
  [1280, 800],
  [360, 740],
])(
  'the admin around the app is accessible and never wider than its window (%i × %i)',
  async (width, height) => {
    await page.setViewportSize({ width, height })
    await frame.locator('#dirty').click()
    await page.getByRole('region', { name: 'Unsaved changes' }).waitFor()
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      []
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
)
