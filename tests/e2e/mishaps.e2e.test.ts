import type { QueryResultRow } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { payloadFor } from '#tests/devshop/webhooks/payloads/payload-for.ts'
import { ownerRows } from '#tests/integration/owner.ts'
import { adminPage } from './admin-page.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'
import { openGermany } from './germany-open.ts'

let opened: AppInBrowser
let landfall: AppInBrowser['landfall']
let admin: AppInBrowser['admin']

beforeAll(async () => {
  opened = await openAppInBrowser()
  ;({ landfall, admin } = opened)
})
afterAll(() => opened.stop())

afterEach(() => {
  landfall.devshop.faults.clear()
  expect(admin.troubles.splice(0)).toEqual([])
})

const rows = <Row extends QueryResultRow>(text: string) => ownerRows<Row>(opened.database.ownerUrl, text)

const appAddress = () => admin.page.frames()[1]?.url() ?? ''

describe('before there is a market', () => {
  test('an address that leads on to another keeps what Shopify said', async () => {
    const { app } = admin
    await admin.open('/app/setup')
    await app.getByLabel('Country your parcels leave from').waitFor()
    expect(new URL(appAddress()).pathname).toBe('/app/setup/ship-from')
    await openGermany(admin)
    await admin.open('/app/prices')
    await app.getByRole('heading', { name: 'Prices for Germany' }).waitFor()
    expect(new URL(appAddress()).pathname).toBe('/app/prices/DE')
  })

  test('the markets step says which countries share a price list', async () => {
    const { markets } = landfall.devshop.store
    const german = [...markets.values()].find(({ countries }) => countries.includes('DE'))
    const alone = german?.countries ?? []
    if (german) german.countries = ['DE', 'AT', 'BE']
    await admin.open('/app/setup/markets')
    await admin.app.getByText('together with Austria and Belgium. Prices published for one of them hold for all.').waitFor()
    if (german) german.countries = alone
  })
})

describe('one language', () => {
  test('is fetched, and the other is not', async () => {
    const own = await adminPage(opened.browser, landfall)
    const fetched: string[] = []
    own.page.on('request', (request) => fetched.push(request.url()))
    await own.open('/app')
    await expect.poll(() => fetched.some((url) => /\/assets\/english-/.test(url))).toBe(true)
    expect(fetched.filter((url) => /chinese/.test(url))).toEqual([])
    await own.close()
  })
})

describe('leaving with something unsaved', () => {
  test('asks first; who stays finds it as it was, who leaves is where they wanted', async () => {
    const { app, page } = admin
    await admin.open('/app/prices/DE')
    await app.getByRole('button', { name: 'Change' }).click()
    await app.getByLabel('Target margin').fill('41')
    await app.getByRole('button', { name: 'History' }).or(app.getByRole('link', { name: 'History' })).first().click()
    await page.getByRole('heading', { name: 'Leave page with unsaved changes?' }).waitFor()
    await page.getByRole('button', { name: 'Stay' }).click()
    expect(await app.getByLabel('Target margin').inputValue()).toBe('41')
    await page.getByRole('navigation').getByRole('link', { name: 'Orders' }).last().click()
    await page.getByRole('heading', { name: 'Leave page with unsaved changes?' }).waitFor()
    await page.getByRole('button', { name: 'Leave page' }).click()
    await app.getByRole('heading', { name: 'Orders' }).waitFor()
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isVisible()).toBe(false)
    await admin.open('/app/prices/DE')
    await app.getByText(/Target 30%/).waitFor()
  })
})

describe('a paired browser', () => {
  test('that is revoked is shut out from its next request on', async () => {
    const { app } = admin
    await admin.open('/app/extension')
    await app.getByRole('button', { name: 'Create pairing code' }).click()
    const code = await app.getByLabel('Pairing code').textContent()
    const address = await app.getByLabel('Address of the app').textContent()
    expect(address).toBe(landfall.appUrl)
    const paired = await fetch(`${address}/api/extension/pair`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ code, extensionName: 'Chrome at the office' }),
    })
    const { token } = (await paired.json()) as { token: string }
    const settings = () => fetch(`${address}/api/extension/settings`, { headers: { Authorization: `Bearer ${token}` } })
    expect((await settings()).status).toBe(200)

    await admin.open('/app/extension')
    await app.getByRole('cell', { name: 'Research', exact: true }).waitFor()
    await app.getByText('It sees no orders, customers, products or costs of yours').waitFor()
    await app.getByRole('button', { name: 'Revoke Chrome at the office' }).click()
    await app.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await app.getByText('Revoked', { exact: true }).waitFor()
    expect(await app.getByRole('dialog').count()).toBe(0)
    const shutOut = await settings()
    expect(shutOut.status).toBe(401)
    expect(await shutOut.json()).toMatchObject({ error: { code: 'unauthorized' } })
  })
})

describe('reading the catalogue', () => {
  test('can be stopped', async () => {
    const { app } = admin
    await admin.open('/app')
    landfall.devshop.faults.slow(2_000)
    await app.getByRole('button', { name: 'Read again' }).click()
    await app.getByRole('button', { name: 'Stop: Reading your catalogue from Shopify' }).click()
    await app.getByText('Reading was stopped before its end.').waitFor()
    landfall.devshop.faults.clear()
    const [task] = await rows<{ status: string }>(`select status from tasks where kind = 'sync-catalogue' order by created_at desc limit 1`)
    expect(task).toEqual({ status: 'cancelled' })
  })
})

describe('many at once', () => {
  test('all that match are filled in, those on other pages too', async () => {
    const { app } = admin
    const [before] = await rows<{ count: number }>(`select count(*)::int as count from variants where origin = 'VN'`)
    await admin.open('/app/prices/DE?pageSize=25')
    await app.getByRole('checkbox', { name: /^Select all/ }).first().check()
    await app.getByRole('button', { name: /^Select all \d+/ }).click()
    await app.getByRole('button', { name: 'Fill in for selected' }).first().click()
    await app.getByRole('combobox', { name: /origin/i }).selectOption('VN')
    await app.getByRole('dialog').getByRole('button', { name: 'Fill in', exact: true }).click()
    await app.getByText(/^Written\. Variants updated: \d+$/).waitFor()
    const [after] = await rows<{ vn: number; all: number }>(
      `select count(*) filter (where origin = 'VN')::int as vn, count(*)::int as all from variants`,
    )
    expect(after?.vn).toBe(after?.all)
    expect(after?.vn).toBeGreaterThan((before?.count ?? 0) + 25)
  })
})

describe('webhooks', () => {
  const send = (topic: string) => {
    const { devshop } = landfall
    const world = { store: devshop.store, devshopUrl: devshop.url, scopes: [], now: new Date() }
    return devshop.sendWebhook(topic, payloadFor(topic, undefined, world))
  }
  const orders = async () => (await rows<{ count: number }>('select count(*)::int as count from orders'))[0]?.count

  test('sent twice or out of order they leave one order each', async () => {
    const before = (await orders()) ?? 0
    landfall.devshop.faults.webhooks.duplicate = 1
    await landfall.devshop.createOrder({ country: 'DE', lines: [{ sku: 'BAG-CTY-OLV', quantity: 1 }] })
    landfall.devshop.faults.webhooks.reorder = 2
    await Promise.all([1, 2].map((quantity) => landfall.devshop.createOrder({ country: 'DE', lines: [{ sku: 'BAG-CTY-OLV', quantity }] })))
    await expect.poll(orders, { timeout: 20_000 }).toBe(before + 3)
  })

  test('of compliance are answered, and after the shop is gone one line is left, which says so', async () => {
    const { devshop } = landfall
    for (const topic of ['customers/data_request', 'customers/redact', 'app/uninstalled']) {
      const report = await send(topic)
      expect(report.deliveries.map(({ outcome }) => outcome)).toEqual(['delivered'])
    }
    await expect.poll(async () => (await rows('select 1 from shop_sessions')).length, { timeout: 20_000 }).toBe(0)
    await send('shop/redact')
    const tables = await rows<{ table_name: string }>(
      `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'shop'`,
    )
    expect(tables.length).toBeGreaterThan(8)
    const left = async () => {
      const found: string[] = []
      for (const { table_name: name } of tables) {
        if ((await rows(`select 1 from "${name}" where shop = '${devshop.shop}' limit 1`)).length > 0) found.push(name)
      }
      return found
    }
    await expect.poll(left, { timeout: 20_000 }).toEqual(['audit_entries'])
    expect(await rows('select action from audit_entries')).toEqual([{ action: 'shop-redacted' }])
  })
})
