import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

/** A sentence with its places filled; what is not given matches anything. */
function said(sentence: string, values: Readonly<Record<string, string>> = {}): RegExp {
  const filled = sentence
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => (index % 2 === 0 ? plain(part) : values[part] === undefined ? '.*' : plain(values[part])))
  return new RegExp(`^${filled.join('')}$`)
}

const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe.each([
  ['en', english, { US: 'US' }],
  ['zh-CN', chinese, { US: '美国' }],
] as const)('a market whose tariff asks for more digits, in %s', (locale, words, tariffs) => {
  let opened: AppInBrowser
  let landfall: AppInBrowser['landfall']
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ landfall, admin } = opened)
    await openMarkets()
  })

  afterAll(() => opened.stop())

  async function openMarkets(): Promise<void> {
    const { app } = admin
    await admin.open('/app/setup/ship-from')
    await app.getByLabel(words.onboarding.shipFrom.label).selectOption('CN')
    await press(words.onboarding.next)
    await app.getByText(words.onboarding.markets.body).waitFor()
    for (const country of [words.places.DE, words.places.US]) await app.getByLabel(new RegExp(country)).check()
    await press(words.onboarding.next)
    await app.getByText(words.onboarding.costs.body).waitFor()
    await press(words.onboarding.next)
    await app.getByLabel(words.onboarding.terms.freightPerParcel).fill('4.5')
    await app.getByLabel(words.onboarding.terms.freightPerKilogram).fill('8')
    await press(words.onboarding.next)
    await press(words.onboarding.firstPrices.finish)
    await app.getByRole('heading', { name: words.home.status.heading }).waitFor()
  }

  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).click()
  const needed = () => admin.app.getByText(said(words.prices.missing.digits, { country: tariffs.US }))
  const choose = (product: string) =>
    admin.app.getByRole('button', { name: said(words.prices.missing.chooseNamed, { country: tariffs.US, product }) })
  const codesOf = (sku: string) => {
    const { variants, inventoryItems } = landfall.devshop.store
    const variant = [...variants.values()].find((one) => one.sku === sku)
    return inventoryItems.get(variant?.inventoryItemId ?? '')?.countryHarmonizedSystemCodes
  }

  const faults = () => opened.faults()

  test('the row says so, and the colours of its bar are explained', async () => {
    await admin.open('/app/prices/US')
    await needed().first().waitFor()
    const legend = admin.app.getByText(words.prices.legend).locator('..')
    for (const part of [words.parts.unitCost, words.parts.duty, words.parts.importTax]) {
      expect(await legend.getByText(part, { exact: true }).count()).toBe(1)
    }
    expect(await faults()).toEqual([])
  })

  test('the filter of what is missing knows it', async () => {
    const kind = words.prices.missing.digits.replace('{{country}}', tariffs.US)
    const option = admin.app.getByRole('option', { name: new RegExp(`^${plain(kind)} \\(\\d+\\)$`) })
    const [, count] = /\((\d+)\)/.exec((await option.textContent()) ?? '') ?? []
    await admin.app.getByLabel(words.prices.filter.missing, { exact: true }).selectOption('more-digits')
    await expect.poll(() => needed().count()).toBe(Number(count))
  })

  test('a line of the tariff is chosen, kept in Shopify for that country, and gives a price', async () => {
    const { app } = admin
    await choose('BAG-PHN-BLK').click()
    await app.locator('label', { hasText: /^42022215/ }).click()
    expect(await app.getByLabel(said(words.prices.digits.code, { country: tariffs.US, hs: '420222' })).inputValue()).toBe('42022215')
    expect(await faults()).toEqual([])
    await press(words.costs.fill.do)
    await app.getByText(said(words.costs.task.done, { n: '1' }), { exact: true }).waitFor()
    await expect.poll(() => choose('BAG-PHN-BLK').count()).toBe(0)
    expect(codesOf('BAG-PHN-BLK')).toEqual([{ countryCode: 'US', harmonizedSystemCode: '42022215' }])
    await admin.open('/app/prices/US?text=BAG-PHN-BLK')
    await app.getByRole('row').getByText('42022215').waitFor()
    await app.getByRole('row').getByText(/\$\d+\.99/).first().waitFor()
  })

  test('for many at once, each kind of goods gets its own', async () => {
    const { app } = admin
    await admin.open('/app/prices/US?gap=more-digits')
    await needed().first().waitFor()
    await app.getByRole('columnheader').getByRole('checkbox').first().check()
    await press(words.prices.bulk.fill)
    await app.locator('label', { hasText: /^42022215/ }).click()
    const typed = app.getByLabel(said(words.prices.digits.code, { country: tariffs.US, hs: '940521' }))
    await typed.fill('9405')
    await press(words.costs.fill.do)
    await app.getByText(said(words.prices.digits.bad, { hs: '940521' })).waitFor()
    await typed.fill('9405.21.80')
    expect(await faults()).toEqual([])
    await press(words.costs.fill.do)
    // The count is of all that were selected; which of them changed is asked of the shop itself.
    await app.getByText(new RegExp(`^${words.costs.task.done.replace('{{n}}', '[0-9]+')}$`)).waitFor()
    for (const sku of ['BAG-PHN-CRM', 'LMP-DSK-WHT', 'LMP-DSK-BLK']) expect(codesOf(sku)).toHaveLength(1)
    await expect.poll(() => app.getByText(/^(420222|940521)$/).count()).toBe(0)
    expect(await faults()).toEqual([])
  })

  test('another market keeps to the six digits that hold everywhere', async () => {
    await admin.open('/app/prices/DE?text=BAG-PHN-BLK')
    await admin.app.getByRole('row').getByText('420222', { exact: true }).waitFor()
  })

  test('the working says why no freight is declared', async () => {
    const { app } = admin
    await admin.open('/app/prices/DE?text=BAG-PHN-BLK')
    await app.getByRole('link', { name: /Phone Bag/ }).first().click()
    await app.getByRole('heading', { name: words.working.customs }).waitFor()
    expect(await app.getByText(words.prices.declared).count()).toBe(1)
    expect(await faults()).toEqual([])
  })
})
