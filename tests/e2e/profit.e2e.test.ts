import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { sendOrder } from '#tests/devshop/orders/change-order.ts'
import { fulfillmentPayload } from '#tests/devshop/webhooks/payloads/parcel.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'
import { chooseGermany } from './germany-open.ts'

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('profit in %s', (locale, words) => {
  let opened: AppInBrowser
  let landfall: AppInBrowser['landfall']
  let admin: AppInBrowser['admin']
  const t = words.profit

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ landfall, admin } = opened)
  })
  afterAll(() => opened.stop())

  const faults = () => opened.faults()
  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).first().click()
  const choose = (name: string) => admin.app.getByRole('link', { name, exact: true }).click()

  test('nothing was sold', async () => {
    await admin.open('/app/profit')
    await admin.app.getByText(t.empty).waitFor()
    expect(await faults()).toEqual([])
  })

  test('orders of two markets, not all of them complete', async () => {
    await chooseGermany(admin, words)
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

  test('fees and first leg are said, at the field where they can’t be read, and have a history', async () => {
    await admin.open('/app/profit')
    await admin.app.getByText(t.terms.noFirstLeg).waitFor()
    await press(t.terms.title)
    await admin.app.getByText(t.terms.noFees).waitFor()
    expect(await faults()).toEqual([])
    await press(t.terms.saveFees)
    await admin.app.getByText(t.terms.problem.percent).waitFor()
    await press(t.terms.saveFirstLeg)
    await admin.app.getByText(t.terms.problem.way).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(t.terms.field.payment, { exact: true }).fill('2.9')
    await admin.app.getByLabel(t.terms.field.paymentFixed, { exact: true }).fill('0.30')
    await press(t.terms.saveFees)
    await admin.app.getByRole('rowheader', { name: t.terms.anyGateway }).waitFor()
    await admin.app.getByText(t.terms.ways.warehouse, { exact: true }).click()
    await admin.app.getByLabel(t.terms.field.perKilo).fill('1.20')
    await press(t.terms.saveFirstLeg)
    await admin.app.getByRole('rowheader', { name: t.terms.ways.warehouse }).waitFor()
    await admin.app.getByText(t.rework.running).first().waitFor({ state: 'detached', timeout: 30_000 })
    expect(await faults()).toEqual([])
  })

  const bill = (name: string, text: string) =>
    admin.app.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

  test('a carrier’s invoice with a cell that can’t be read, and none accepted yet', async () => {
    await admin.open('/app/profit')
    await press(t.invoices.title)
    await admin.app.getByText(t.invoices.empty).waitFor()
    expect(await faults()).toEqual([])
    await bill('wrong.csv', 'Tracking No,Currency,Weight (kg),Freight\nYT100,USD,0.8,much\n')
    await press(words.rates.upload.send)
    await admin.app.getByText(words.rates.map.errors.replace('{{n}}', '1')).first().waitFor({ timeout: 30_000 })
    expect(await faults()).toEqual([])
    await press(words.rates.map.drop)
    await admin.app.getByText(t.invoices.empty).waitFor()
  })

  test('an invoice is read, accepted, explained, and not taken twice', async () => {
    const [order] = [...landfall.devshop.store.orders.values()]
    if (order === undefined) return expect.unreachable()
    const parcel = sendOrder(landfall.devshop.store, order, 'YT100', new Date())
    await landfall.devshop.sendWebhook('fulfillments/create', fulfillmentPayload(order, parcel))
    const many = Array.from({ length: 120 }, (_, index) => `ZZ${1000 + index},USD,1,4,,,`).join('\n')
    const text = `Tracking No,Currency,Weight (kg),Freight,Fuel Surcharge,Remote Area,Duty\nYT100,USD,2.1,31.40,2.20,5,3.10\n${many}\n`
    await bill('november.csv', text)
    await press(words.rates.upload.send)
    await admin.app.getByRole('heading', { name: t.invoices.accept.heading }).waitFor({ timeout: 30_000 })
    expect(await faults()).toEqual([])
    await press(t.invoices.accept.action)
    await admin.app.getByRole('heading', { name: t.invoices.loose }).waitFor()
    const cause = admin.app.getByText(t.invoices.cause.unmatched, { exact: true })
    const address = await admin.app.locator('body').evaluate(() => window.location.pathname)
    await expect.poll(async () => admin.open(address).then(() => cause.count()), { timeout: 30_000, interval: 1000 }).toBeGreaterThan(0)
    await admin.app.locator('.recharts-surface').first().waitFor()
    expect(await faults()).toEqual([])
    await admin.open('/app/profit/invoices')
    await admin.app.getByRole('link', { name: 'november.csv' }).waitFor()
    await admin.app.locator('.recharts-surface').first().waitFor()
    expect(await faults()).toEqual([])
    await bill('again.csv', text)
    await press(words.rates.upload.send)
    await admin.app.getByText(words.problems['invoice-known'].split('{{')[0] ?? '', { exact: false }).waitFor()
    expect(await faults()).toEqual([])
  })

  test('the invoice is undone', async () => {
    await admin.app.getByRole('link', { name: 'november.csv' }).click()
    await press(t.invoices.undo)
    await admin.app.getByText(t.invoices.empty).waitFor()
  })
})
