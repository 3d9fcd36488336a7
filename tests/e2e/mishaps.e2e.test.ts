import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { QueryResultRow } from 'pg'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { payloadFor } from '#tests/devshop/webhooks/payloads/payload-for.ts'
import { freshDatabase, type FreshDatabase } from '#tests/integration/database.ts'
import { ownerRows } from '#tests/integration/owner.ts'
import { startLandfall, type Landfall } from '#tests/run/landfall.ts'
import { adminPage, launchBrowser, type AdminPage } from './admin-page.ts'
import { openGermany } from './germany-open.ts'

let database: FreshDatabase
let logFolder: string
let landfall: Landfall
let browser: Browser
let admin: AdminPage
/** What the shop's list held before Landfall wrote anything. */
let initial: ReadonlyMap<string, string>

beforeAll(async () => {
  database = await freshDatabase()
  logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-e2e-'))
  landfall = await startLandfall({ database, logFolder })
  initial = fixedPrices()
  browser = await launchBrowser()
  admin = await adminPage(browser, landfall)
})

afterAll(async () => {
  await browser.close()
  await landfall.stop()
  await database.drop()
  await rm(logFolder, { recursive: true, force: true })
})

afterEach(async () => {
  await admin.page.context().setOffline(false)
  landfall.devshop.faults.clear()
  expect(admin.troubles.splice(0)).toEqual([])
})

const rows = <Row extends QueryResultRow>(text: string) => ownerRows<Row>(database.ownerUrl, text)

/** The price list of Germany's Shopify market, once there is one. */
function germanList() {
  const { store } = landfall.devshop
  const catalog = [...store.catalogs.values()].find(({ marketIds }) =>
    marketIds.some((id) => store.markets.get(id)?.countries.includes('DE')),
  )
  return store.priceLists.get(catalog?.priceListId ?? '')
}

const fixedPrices = () => new Map([...(germanList()?.fixed ?? [])].map(([id, { price }]) => [id, price]))

const appAddress = () => admin.page.frames()[1]?.url() ?? ''

/** Asks for everything that may be published to be published, and confirms. */
async function publish(on: AdminPage, press: 'click' | 'dblclick' = 'click'): Promise<void> {
  const { app } = on
  await on.open('/app/prices/DE')
  await app.getByRole('button', { name: /^Publish prices: / }).click()
  await app.getByRole('heading', { name: 'Publish prices for Germany' }).waitFor()
  const stale = app.getByLabel(/I have checked these rules/)
  if ((await stale.count()) > 0) await stale.check()
  await app.getByRole('button', { name: 'Publish', exact: true })[press]()
}

const done = ({ app }: AdminPage) => app.getByText(/^Prices written and read back: \d/).waitFor()

async function undo({ app }: AdminPage): Promise<void> {
  await app.getByRole('button', { name: 'Undo' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
}

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

describe('the connection is cut', () => {
  test('what was typed stays, and it can be sent once the connection is back', async () => {
    const { app, page } = admin
    await admin.open('/app/setup/terms')
    await app.getByLabel('Freight per parcel').fill('5.5')
    await page.context().setOffline(true)
    await app.getByRole('button', { name: 'Save and continue' }).click()
    await app.getByText('No answer came back. Check your connection, then try again.').waitFor()
    expect(await app.getByLabel('Freight per parcel').inputValue()).toBe('5.5')
    await page.context().setOffline(false)
    await app.getByRole('button', { name: 'Save and continue' }).click()
    await app.getByRole('heading', { name: 'See your prices' }).waitFor()
    expect(admin.troubles.splice(0).every((trouble) => /ERR_INTERNET_DISCONNECTED/.test(trouble))).toBe(true)
  })

  test('a page that follows a publication stays, and goes on once the connection is back', async () => {
    const { app, page } = admin
    landfall.devshop.faults.slow(1_500)
    await publish(admin)
    await app.getByRole('button', { name: 'Stop publishing' }).waitFor()
    // Once it has been asked how far it is; the first time fetches what the asking needs.
    await page.waitForResponse(/\/state\.data/)
    await page.context().setOffline(true)
    await sleep(2_500)
    expect(await app.getByText('This page could not be shown').count()).toBe(0)
    await page.context().setOffline(false)
    landfall.devshop.faults.clear()
    await done(admin)
    expect(admin.troubles.splice(0).every((trouble) => /ERR_INTERNET_DISCONNECTED/.test(trouble))).toBe(true)
    await undo(admin)
    await app.getByRole('heading', { name: 'Undoing a publication for Germany' }).waitFor()
    await done(admin)
  })
})

describe('publishing', () => {
  test('is stopped before it writes: nothing is written, and the page says so', async () => {
    const { app } = admin
    const before = fixedPrices()
    landfall.devshop.faults.slow(2_000)
    await publish(admin)
    await app.getByRole('button', { name: 'Stop publishing' }).click()
    await app.getByText('Stopping after the batch under way').waitFor()
    landfall.devshop.faults.clear()
    await app.getByText('Stopped. Prices written before that: 0').waitFor()
    await app.getByText('Stopped', { exact: true }).waitFor()
    expect(fixedPrices()).toEqual(before)
    expect(await app.getByRole('button', { name: 'Undo' }).count()).toBe(0)
  })

  test('outlasts a Shopify that throttles, fails and loses its answer', async () => {
    const { faults } = landfall.devshop
    await admin.open('/app/prices/DE')
    await admin.app.getByRole('button', { name: /^Publish prices: / }).waitFor()
    faults.throttle(2)
    faults.status(502, { times: 2 })
    faults.status(502, { times: 1, after: true })
    await publish(admin)
    await done(admin)
    await admin.app.getByText('Published', { exact: true }).waitFor()
    await undo(admin)
    await admin.app.getByRole('heading', { name: 'Undoing a publication for Germany' }).waitFor()
    await done(admin)
    expect(fixedPrices()).toEqual(initial)
  })

  test('is asked and left by keyboard, and who leaves is back where they were', async () => {
    const { app, page } = admin
    await admin.open('/app/prices/DE')
    const button = app.getByRole('button', { name: /^Publish prices: / })
    await button.focus()
    await page.keyboard.press('Enter')
    await app.getByRole('dialog', { name: 'Publish prices for Germany' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => app.getByRole('dialog').count()).toBe(0)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('pressed twice it begins once', async () => {
    await publish(admin, 'dblclick')
    await done(admin)
    const [count] = await rows<{ count: number }>(`select count(*)::int as count from publications where status = 'done' and undoes is null`)
    expect(count).toEqual({ count: 3 })
    await undo(admin)
    await admin.app.getByRole('heading', { name: 'Undoing a publication for Germany' }).waitFor()
    await done(admin)
  })

  test('goes on when the browser is closed, and a second tab is told to wait', async () => {
    const { app } = admin
    await admin.open('/app/prices/DE')
    await app.getByRole('button', { name: /^Publish prices: / }).click()
    await app.getByRole('heading', { name: 'Publish prices for Germany' }).waitFor()

    landfall.devshop.faults.slow(1_500)
    const other = await adminPage(browser, landfall)
    await publish(other)
    await other.app.getByRole('button', { name: 'Stop publishing' }).waitFor()
    await other.close()

    const stale = app.getByLabel(/I have checked these rules/)
    if ((await stale.count()) > 0) await stale.check()
    await app.getByRole('button', { name: 'Publish', exact: true }).click()
    await app.getByText('Prices for Germany are being published already. Wait until that has ended.').waitFor()
    landfall.devshop.faults.clear()
    await expect.poll(() => fixedPrices().size, { timeout: 20_000 }).toBeGreaterThan(50)
    await admin.open('/app/prices/DE/publications')
    await app.getByText('Published', { exact: true }).first().waitFor()
  })

  test('an order shows landed cost and profit beside what its published price had assumed', async () => {
    const { app } = admin
    await admin.open('/app/orders')
    await landfall.devshop.createOrder({ country: 'DE', lines: [{ sku: 'BAG-CTY-OLV', quantity: 2 }] })
    const order = app.getByRole('link', { name: /^#/ })
    await expect.poll(() => admin.open('/app/orders').then(() => order.count()), { timeout: 20_000, interval: 1000 }).toBe(1)
    expect(await app.getByRole('row').nth(1).innerText()).not.toMatch(/Not complete|No published price/)
    await order.click()
    const table = app.getByRole('region', { name: 'Estimate when the order came in' })
    await table.waitFor()
    const lines = await table.getByRole('row').allInnerTexts()
    expect(lines.map((line) => line.split('\t')[0])).toEqual([
      'Part', 'Paid by buyer', 'Purchase cost', 'Freight', 'Duty', 'Import tax', 'Customs fees', 'Landed cost', 'Payment fee',
      'Platform fee', 'Marketing', 'Returns reserve', 'Currency buffer', 'Estimated profit',
    ])
    for (const line of lines.slice(1)) expect(line).toMatch(/^[^\t]+(\s*\t\s*[+-]?€[\d,.]+){3}$/)
  })

  test('is not undone over a price that somebody else changed, unless that one is left', async () => {
    const { app } = admin
    const list = germanList()
    const changed = [...(list?.fixed.keys() ?? [])].find((id) => !initial.has(id)) ?? ''
    list?.fixed.set(changed, { price: '77.77', compareAtPrice: null, updatedAt: new Date().toISOString() })
    await admin.open('/app/prices/DE/publications')
    await app.getByRole('button', { name: 'Undo' }).first().click()
    await app.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await app.getByText('These prices changed elsewhere since').waitFor()
    await app.getByText(/Now €77\.77/).waitFor()
    const before = fixedPrices()
    await app.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await app.getByText('Tick the box to undo the others.').waitFor()
    expect(fixedPrices()).toEqual(before)

    await app.getByLabel('Undo the rest and leave these as they are').check()
    await app.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await app.getByRole('heading', { name: 'Undoing a publication for Germany' }).waitFor()
    await done(admin)
    expect(fixedPrices()).toEqual(new Map([...initial, [changed, '77.77']]))
    list?.fixed.delete(changed)
  })

  test('names each price that Shopify refused, and writes the others', async () => {
    const { app } = admin
    const { store } = landfall.devshop
    await admin.open('/app/prices/DE')
    // Gone in Shopify, and no webhook told of it.
    const gone = [...store.variants.values()].find(({ sku }) => sku === 'BAG-CTY-OLV')
    store.variants.delete(gone?.id ?? '')
    await publish(admin)
    await app.getByText('Prices that could not be written: 1').waitFor()
    await app.getByText('Publish again to write the rest.').waitFor()
    await app.getByLabel('State').selectOption('failed')
    await app.getByText('Shopify refused: Variant not found or does not belong to shop.').waitFor()
    await expect.poll(() => app.getByRole('row').count()).toBe(2)
    expect(fixedPrices().size).toBeGreaterThan(50)
    if (gone) store.variants.set(gone.id, gone)
  })
})

describe('one language', () => {
  test('is fetched, and the other is not', async () => {
    const own = await adminPage(browser, landfall)
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
