import { setTimeout as sleep } from 'node:timers/promises'
import type { QueryResultRow } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ownerRows } from '#tests/integration/owner.ts'
import { adminPage, type AdminPage } from './admin-page.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'
import { openGermany } from './germany-open.ts'

let opened: AppInBrowser
let landfall: AppInBrowser['landfall']
let admin: AppInBrowser['admin']
/** What the shop's list held before Landfall wrote anything. */
let initial: ReadonlyMap<string, string>

beforeAll(async () => {
  opened = await openAppInBrowser()
  ;({ landfall, admin } = opened)
  initial = fixedPrices()
  await openGermany(admin)
})
afterAll(() => opened.stop())

afterEach(async () => {
  await admin.page.context().setOffline(false)
  landfall.devshop.faults.clear()
  expect(admin.troubles.splice(0)).toEqual([])
})

const rows = <Row extends QueryResultRow>(text: string) => ownerRows<Row>(opened.database.ownerUrl, text)

/** The price list of Germany's Shopify market, once there is one. */
function germanList() {
  const { store } = landfall.devshop
  const catalog = [...store.catalogs.values()].find(({ marketIds }) =>
    marketIds.some((id) => store.markets.get(id)?.countries.includes('DE')),
  )
  return store.priceLists.get(catalog?.priceListId ?? '')
}

const fixedPrices = () => new Map([...(germanList()?.fixed ?? [])].map(([id, { price }]) => [id, price]))

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
    const other = await adminPage(opened.browser, landfall)
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
