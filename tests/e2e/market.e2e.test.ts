import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

let opened: AppInBrowser
let landfall: AppInBrowser['landfall']
let admin: AppInBrowser['admin']

beforeAll(async () => {
  opened = await openAppInBrowser()
  ;({ landfall, admin } = opened)
})
afterAll(() => opened.stop())
afterEach(() => {
  expect(admin.troubles.splice(0)).toEqual([])
})

const fixedPrices = () => {
  const { store } = landfall.devshop
  const [list] = [...store.catalogs.values()]
    .filter(({ marketIds }) => marketIds.some((id) => store.markets.get(id)?.countries.includes('DE')))
    .map(({ priceListId }) => (priceListId === null ? undefined : store.priceLists.get(priceListId)))
  return new Map([...(list?.fixed ?? [])].map(([variant, { price }]) => [variant, price]))
}

describe('a merchant opens one market', () => {
  test('the guide asks five short things and can be left and come back to', async () => {
    const { app } = admin
    await admin.open('/app')
    await app.getByText('0 of 5 steps done').waitFor()
    await app.getByRole('link', { name: 'Continue' }).click()
    await app.getByRole('button', { name: 'Save and continue' }).click()
    await app.getByText('Choose the country your parcels leave from.').waitFor()
    await app.getByLabel('Country your parcels leave from').selectOption('CN')
    await app.getByRole('button', { name: 'Save and continue' }).click()
    await app.getByRole('heading', { name: 'Which markets' }).waitFor()

    await admin.open('/app')
    await app.getByText('1 of 5 steps done').waitFor()
    await app.getByRole('link', { name: 'Continue' }).click()
    for (const country of [/Germany/, /United Kingdom/, /United States/]) await app.getByLabel(country).check()
    await app.getByRole('button', { name: 'Save and continue' }).click()
    await app.getByRole('heading', { name: 'What your products cost' }).waitFor()
  })

  test('a file with wrong lines changes nothing and says which', async () => {
    const { app } = admin
    await app.locator('input[type=file]').setInputFiles({
      name: 'costs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('SKU,Cost,HS code\nNO-SUCH-SKU,1.00,\nBAG-CTY-OLV,abc,12\n'),
    })
    await app.getByRole('button', { name: 'Upload' }).click()
    await app.getByText(/Lines to correct: \d/).first().waitFor()
    expect(await app.getByRole('row').count()).toBeGreaterThan(2)
  })

  test('a sound file fills in what is missing', async () => {
    const { app, page } = admin
    const download = page.waitForEvent('download')
    await app.getByRole('button', { name: 'Download CSV' }).click()
    expect((await download).suggestedFilename()).toBe('landfall-costs-missing.csv')
    await app.locator('input[type=file]').setInputFiles({
      name: 'costs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('SKU,Origin\nBRC-BEA-SEA,CN\nBRC-BEA-CLY,CN\n'),
    })
    await app.getByRole('button', { name: 'Upload' }).click()
    await app.getByText('Written. Variants updated: 2').waitFor()
    await app.getByRole('button', { name: 'Save and continue' }).click()
  })

  test('freight and margin complete the setup', async () => {
    const { app } = admin
    await app.getByLabel('Freight per parcel').fill('4.5')
    await app.getByLabel('Freight per kilogram').fill('8')
    await app.getByRole('button', { name: 'Save and continue' }).click()
    await app.getByRole('link', { name: 'See prices for Germany' }).waitFor()
    await app.getByRole('button', { name: 'Finish setup' }).click()
    await app.getByRole('heading', { name: 'Your markets' }).waitFor()
    await app.getByRole('link', { name: 'Germany' }).click()
    await app.getByRole('heading', { name: 'Prices for Germany' }).waitFor()
  })

  test('the list is searched, filtered and sorted by the server, and its address says how', async () => {
    const { app } = admin
    await app.getByLabel('Search by product or SKU').fill('backpack')
    await app.getByText('1–3 of 3').waitFor()
    await app.getByLabel('Search by product or SKU').fill('')
    await app.getByText(/1–50 of/).waitFor()
    await app.getByLabel('Sort by').selectOption('marginDesc')
    await expect.poll(() => admin.page.frames()[1]?.url()).toContain('sort=margin')
    await app.getByLabel('Sort by').selectOption('productAsc')
    await expect.poll(() => admin.page.frames()[1]?.url()).not.toContain('sort=margin')
  })

  test('what is missing is filled in for many at once', async () => {
    const { app } = admin
    const fill = app.getByRole('button', { name: /^Fill in HS code for/ }).first()
    const name = (await fill.getAttribute('aria-label')) ?? ''
    await fill.click()
    await app.getByRole('combobox', { name: 'HS code, for all countries' }).fill('backpack')
    await app.getByRole('listbox', { name: 'Matching goods' }).getByRole('option').first().click()
    expect(await app.getByRole('combobox', { name: 'HS code, for all countries' }).inputValue()).toMatch(/^\d{6}$/)
    await app.getByRole('button', { name: 'Fill in', exact: true }).click()
    await app.getByText(/^Written\. Variants updated: \d+$/).waitFor()
    await expect.poll(() => app.getByRole('button', { name }).count()).toBe(0)
  })

  test('a change of policy shows in the prices before it is saved', async () => {
    const { app, page } = admin
    await app.getByRole('button', { name: 'Change' }).click()
    await app.getByLabel('Target margin').fill('45')
    await app.getByText('Preview. These prices use settings that are not saved.').waitFor()
    await app.getByText(/^Saved: /).first().waitFor()
    expect(await app.getByRole('button', { name: /^Publish prices/ }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Discard' }).click()
    await expect.poll(() => app.getByText(/^Saved: /).count()).toBe(0)
    await app.getByLabel('Target margin').fill('32')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await app.getByText('Target 32% · floor 20%').waitFor()
  })

  test('a row opens its working with rule, source and validity', async () => {
    const { app } = admin
    await app.getByRole('link', { name: /Canvas City Backpack/ }).first().click()
    await app.getByRole('heading', { name: 'Duty and tax, line by line' }).waitFor()
    await app.getByRole('rowheader', { name: 'Import tax', exact: true }).first().waitFor()
    await app.getByRole('heading', { name: 'Rules and where they come from' }).waitFor()
    expect(await app.getByText(/Read on /).count()).toBeGreaterThan(0)
    await app.getByRole('link', { name: 'Back to prices' }).or(app.getByRole('button', { name: 'Back to prices' })).click()
  })

  test('publishing writes the prices, and undo takes them back', async () => {
    const { app } = admin
    const before = fixedPrices()
    await app.getByRole('button', { name: /^Publish prices/ }).click()
    await app.getByRole('heading', { name: 'Publish prices for Germany' }).waitFor()
    const stale = app.getByLabel(/I have checked these rules/)
    if ((await stale.count()) > 0) {
      await app.getByRole('button', { name: 'Publish', exact: true }).click()
      await app.getByText('Tick the box to publish').waitFor()
      await stale.check()
    }
    await app.getByRole('button', { name: 'Publish', exact: true }).click()
    await app.getByText(/^Prices written and read back: \d+/).waitFor()
    expect(fixedPrices().size).toBeGreaterThan(50)

    await app.getByRole('button', { name: 'Undo' }).click()
    await app.getByText(/Each price goes back/).waitFor()
    await app.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await app.getByRole('heading', { name: 'Undoing a publication for Germany' }).waitFor()
    await app.getByText(/^Prices written and read back: \d+/).waitFor()
    expect(fixedPrices()).toEqual(before)
    await admin.open('/app/prices/DE/publications')
    await app.getByText('Undone').waitFor()
  })

  test('an order shows its landed cost and profit', async () => {
    const { app } = admin
    await admin.open('/app/orders')
    await app.getByText('No orders yet').waitFor()
    await landfall.devshop.createOrder({ country: 'DE', lines: [{ sku: 'BAG-CTY-OLV', quantity: 1 }] })
    await expect
      .poll(
        async () => {
          await admin.open('/app/orders')
          return app.getByRole('link', { name: /^#/ }).count()
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toBe(1)
    await app.getByRole('link', { name: /^#/ }).click()
    await app.getByRole('heading', { name: 'Estimate when the order came in' }).waitFor()
    await app.getByRole('rowheader', { name: 'Duty', exact: true }).first().waitFor()
  })

  test('a pairing code is shown once', async () => {
    const { app } = admin
    await admin.open('/app/extension')
    await app.getByRole('button', { name: 'Create pairing code' }).click()
    expect(await app.getByLabel('Pairing code').textContent()).toMatch(/^[2-9A-HJ-NP-TW-Z-]{8,9}$/)
    await app.getByText(/^Valid until \d\d:\d\d$/).waitFor()
    await admin.open('/app/extension')
    await app.getByText('No browser is paired yet.').waitFor()
    expect(await app.getByText(/^Valid until/).count()).toBe(0)
  })
})
