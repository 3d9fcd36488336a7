import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('every screen in %s', (locale, words) => {
  let opened: AppInBrowser
  let landfall: AppInBrowser['landfall']
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ landfall, admin } = opened)
  })

  afterAll(() => opened.stop())

  const faults = () => opened.faults()

  /** The note a table shows while it loads has gone, its fading included. */
  const tableLoaded = () =>
    expect.poll(() => admin.app.locator('.Polaris-IndexTable__LoadingPanel').evaluateAll((notes) =>
      notes.filter((note) => getComputedStyle(note).visibility !== 'hidden' && Number(getComputedStyle(note).opacity) > 0).length,
    )).toBe(0)

  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).click()

  test('the guide, before anything is known', async () => {
    await admin.open('/app')
    await admin.app.getByText(words.home.guide.heading).waitFor()
    expect(await admin.page.frames()[1]?.evaluate(() => document.documentElement.lang)).toBe(locale)
    expect(await faults()).toEqual([])
  })

  test('the prices of no market', async () => {
    await admin.open('/app/prices')
    await admin.app.getByText(words.prices.empty.noMarketTitle).waitFor()
    expect(await faults()).toEqual([])
  })

  test('where goods leave from', async () => {
    await admin.open('/app/setup/ship-from')
    await press(words.onboarding.next)
    await admin.app.getByText(words.onboarding.shipFrom.required).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(words.onboarding.shipFrom.label).selectOption('CN')
    await press(words.onboarding.next)
  })

  test('which markets', async () => {
    await admin.app.getByText(words.onboarding.markets.body).waitFor()
    expect(await faults()).toEqual([])
    for (const country of [words.places.DE, words.places.JP]) await admin.app.getByLabel(new RegExp(country)).check()
    await press(words.onboarding.next)
  })

  test('what products cost, with a file that is refused', async () => {
    await admin.app.getByText(words.onboarding.costs.body).waitFor()
    await admin.app.locator('input[type=file]').setInputFiles({
      name: 'costs.csv', mimeType: 'text/csv', buffer: Buffer.from('SKU,Cost\nNO-SUCH-SKU,1\nBAG-CTY-OLV,abc\n'),
    })
    await press(words.costs.upload.send)
    await admin.app.getByRole('columnheader', { name: words.shell.file.problem }).waitFor()
    expect(await faults()).toEqual([])
    await press(words.onboarding.next)
  })

  test('freight and margin', async () => {
    await admin.app.getByLabel(words.onboarding.terms.freightPerParcel).fill('4.5')
    await admin.app.getByLabel(words.onboarding.terms.freightPerKilogram).fill('8')
    expect(await faults()).toEqual([])
    await press(words.onboarding.next)
  })

  test('the end of the guide, and home', async () => {
    await admin.app.getByText(words.onboarding.firstPrices.body).waitFor()
    expect(await faults()).toEqual([])
    await press(words.onboarding.firstPrices.finish)
    await admin.app.getByRole('heading', { name: words.home.status.heading }).waitFor()
    expect(await faults()).toEqual([])
  })

  test('all markets, one after the other', async () => {
    await admin.open('/app/prices/all')
    await admin.app.getByRole('button', { name: words.shell.action.stop, exact: true }).waitFor({ state: 'detached' })
    const rows = admin.app.getByRole('region', { name: words.prices.all.title }).getByRole('row')
    await expect.poll(() => rows.getByText(words.prices.all.waiting, { exact: true }).count()).toBe(0)
    expect(await rows.count()).toBe(3)
    expect(await faults()).toEqual([])
  })

  test.each(['DE', 'JP'] as const)('prices of %s', async (country) => {
    await admin.open(`/app/prices/${country}`)
    await admin.app.getByText(words.prices.tone.good).first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('a policy being changed, with a field that is wrong', async () => {
    await press(words.policy.edit)
    await admin.app.getByLabel(words.policy.field.marketing).fill('x')
    await admin.app.getByText(words.policy.error.notANumber).waitFor()
    await admin.app.getByText(words.prices.preview.held).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(words.policy.field.marketing).fill('12')
    await admin.app.getByText(words.prices.preview.shown).waitFor()
    await tableLoaded()
    expect(await faults()).toEqual([])
  })

  test('nothing that matches', async () => {
    await admin.open('/app/prices/DE?text=zzzz')
    await admin.app.getByText(words.prices.empty.filteredTitle).waitFor()
    expect(await faults()).toEqual([])
  })

  test('the working of a price', async () => {
    await admin.open('/app/prices/DE?text=backpack')
    await admin.app.getByRole('link', { name: /Backpack/ }).first().click()
    await admin.app.getByRole('heading', { name: words.working.customs }).waitFor()
    expect(await faults()).toEqual([])
  })

  test('a publication and its history', async () => {
    await admin.open('/app/prices/DE')
    await admin.app.getByRole('button', { name: new RegExp(`^${words.publish.button.split('{')[0] ?? ''}`) }).click()
    await admin.app.getByText(words.publish.confirm.body).waitFor()
    expect(await faults()).toEqual([])
    const stale = admin.app.getByLabel(words.publish.confirm.acceptStale)
    if ((await stale.count()) > 0) await stale.check()
    await press(words.publish.confirm.do)
    await admin.app.getByText(words.publish.line.verified).first().waitFor()
    expect(await faults()).toEqual([])
    await admin.open('/app/prices/DE/publications')
    await admin.app.getByRole('row').nth(1).waitFor()
    expect(await faults()).toEqual([])
  })

  test('orders, none and one', async () => {
    await admin.open('/app/orders')
    await admin.app.getByText(words.orders.empty).waitFor()
    expect(await faults()).toEqual([])
    await landfall.devshop.createOrder({ country: 'DE', lines: [{ sku: 'BAG-CTY-OLV', quantity: 2 }] })
    const order = admin.app.getByRole('link', { name: /^#/ })
    await expect.poll(async () => admin.open('/app/orders').then(() => order.count()), { timeout: 20_000, interval: 1000 }).toBe(1)
    expect(await faults()).toEqual([])
    await order.click()
    await admin.app.getByRole('heading', { name: words.orders.working }).waitFor()
    expect(await faults()).toEqual([])
  })

  test('what came from Shopify, and a comparison asked for', async () => {
    await admin.open('/app/sync')
    await admin.app.getByRole('rowheader', { name: 'orders/create' }).waitFor()
    expect(await faults()).toEqual([])
    await press(words.sync.compare.do)
    await admin.app.getByText(words.sync.compare.started).waitFor()
    await expect
      .poll(async () => {
        await admin.open('/app/sync')
        return admin.app.getByRole('cell', { name: words.sync.compare.running }).or(admin.app.getByText(words.sync.compare.none)).count()
      })
      .toBe(0)
    expect(await faults()).toEqual([])
  })

  test('the extension, with a fresh code', async () => {
    await admin.open('/app/extension')
    await press(words.extension.create)
    await admin.app.getByText(words.extension.codeOnce).waitFor()
    expect(await faults()).toEqual([])
  })

  test('costs', async () => {
    await admin.open('/app/costs')
    expect(await faults()).toEqual([])
  })

  test('an address that does not exist', async () => {
    await admin.open('/app/nowhere')
    await admin.app.getByText(words.shell.error.notFoundTitle).waitFor()
    // The document's own answer is the 404 that this is about.
    expect((await faults()).filter((fault) => !/404/.test(fault))).toEqual([])
  })
})
