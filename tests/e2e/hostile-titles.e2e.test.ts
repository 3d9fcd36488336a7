import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CatalogueProduct } from '#tests/devshop/devshop.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'
import { openGermany } from './germany-open.ts'

/** Titles that would run, turn the page around, push it sideways, or that no database takes. */
const titles = {
  'H-SCRIPT': `<script>window.ran = true</script></script><img src=x onerror="window.ran = true">`,
  'H-TEMPLATE': `{{constructor.constructor('window.ran = true')()}} \${window.ran = true} javascript:window.ran=true`,
  'H-TURNED': `Mug \u202egnp.exe \u2066 \u2067 \u200b`,
  'H-LONG': 'x'.repeat(10_000),
  'H-EMOJI': '👩‍👩‍👧‍👦'.repeat(60) + 'e\u0301'.repeat(200),
  'H-NUL': `Mug \u0000 with nothing`,
  'H-HALF': `Mug \ud800 by half`,
}

function productOf([sku, title]: [string, string]): CatalogueProduct {
  return {
    handle: sku.toLowerCase(), title, descriptionHtml: '', vendor: title.slice(0, 200), productType: title.slice(0, 200), tags: [], status: 'ACTIVE',
    optionNames: ['Title'], images: [],
    variants: [{
      optionValues: ['Default Title'], sku, barcode: null, price: '25.00', compareAtPrice: null, cost: '8.00', grams: 400,
      harmonizedSystemCode: null, countryCodeOfOrigin: 'CN', inventoryQuantity: 5, tracked: true, taxable: true, requiresShipping: true, image: null,
    }],
  }
}

let opened: AppInBrowser
let admin: AppInBrowser['admin']
const dialogs: string[] = []

beforeAll(async () => {
  opened = await openAppInBrowser({ locale: 'en', catalogue: Object.entries(titles).map(productOf) })
  ;({ admin } = opened)
  admin.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
})
afterAll(() => opened.stop())

const ran = async () => (await Promise.all(admin.page.frames().map((frame) => frame.evaluate(() => 'ran' in window)))).includes(true)

test('the guide ends, the goods are sold and their orders come by signed webhook', async () => {
  await openGermany(admin)
  const read = () => admin.open('/app/prices/DE').then(() => admin.app.getByText(/^H-/).count())
  await expect.poll(read, { timeout: 60_000, interval: 1_000 }).toBe(Object.keys(titles).length)
  for (const sku of Object.keys(titles)) await opened.landfall.devshop.createOrder({ country: 'DE', lines: [{ sku, quantity: 1 }] })
  const sold = () => admin.open('/app/orders').then(() => admin.app.getByRole('link', { name: /^#/ }).count())
  await expect.poll(sold, { timeout: 60_000, interval: 1_000 }).toBe(Object.keys(titles).length)
})

test.each([
  '/app/prices', '/app/prices/DE', '/app/prices/all', '/app/costs', '/app/codes', '/app/listings', '/app/shipping', '/app/returns', '/app/returns/DE',
  '/app/orders', '/app/profit', '/app/profit?tab=sku', '/app/profit?tab=orders', '/app/research', '/app/sync',
])('%s shows what was planted as text: nothing runs, fails or pushes the page sideways', async (path) => {
  await admin.open(path)
  expect(await opened.faults()).toEqual([])
  expect(await ran()).toBe(false)
  expect(dialogs).toEqual([])
})

test('the script’s text can be read where the goods are listed, and in its order', async () => {
  await admin.open('/app/prices/DE')
  await admin.app.getByText('<script>window.ran = true</script>').first().waitFor()
  await admin.open('/app/orders')
  for (const place of Object.keys(titles).keys()) {
    await admin.app.getByRole('link', { name: /^#/ }).nth(place).click()
    await admin.app.getByRole('table').first().waitFor()
    expect(await opened.faults(), Object.keys(titles).at(-1 - place)).toEqual([])
    expect(await ran()).toBe(false)
    await admin.open('/app/orders')
  }
})
