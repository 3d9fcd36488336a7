import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { asOwner } from '#tests/integration/owner.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'
import { seededProducts, seedResearch } from './research-seed.ts'

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('research in %s', (locale, words) => {
  let opened: AppInBrowser
  let database: AppInBrowser['database']
  let landfall: AppInBrowser['landfall']
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ database, landfall, admin } = opened)
  })

  afterAll(() => opened.stop())

  const faults = () => opened.faults()

  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).click()
  const { research } = words

  test('an empty shortlist says how to fill it', async () => {
    await admin.open('/app/research')
    await admin.app.getByText(research.empty).waitFor()
    expect(await faults()).toEqual([])
  })

  test('a shortlist, searched and sorted by the server', async () => {
    const { shop } = landfall.devshop
    const policy = { ...defaultMarketPolicy('DE', 'EUR'), freight: { currency: 'USD', perParcel: 450, perKilogram: 800 } }
    await asOwner(database.ownerUrl, async (client) => {
      await client.query(`UPDATE shops SET ship_from = 'CN', currency = 'USD' WHERE shop = $1`, [shop])
      await client.query(`INSERT INTO markets (shop, country, name, currency, policy, policy_at) VALUES ($1, 'DE', 'DE', 'EUR', $2, now())`, [shop, JSON.stringify(policy)])
    })
    await seedResearch(database.ownerUrl, shop)
    await admin.open('/app/research')
    await admin.app.getByRole('link', { name: /Stoneware/ }).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(research.sort).selectOption({ label: research.order.titleAsc })
    await expect.poll(() => admin.app.getByRole('row').nth(1).innerText()).toContain('Rechargeable')
    await admin.app.getByLabel(research.search).fill('zorbo')
    await expect.poll(() => admin.app.getByRole('row').count()).toBe(2)
    await admin.app.getByLabel(research.search).fill('nothing like it')
    await admin.app.getByText(research.nothing).waitFor()
    expect(await faults()).toEqual([])
  })

  test('a product with both histories, margins and rules', async () => {
    await admin.open('/app/research/amazon.DE.B0SEED0001')
    await admin.app.getByRole('heading', { name: research.history.keepa }).waitFor()
    await expect.poll(() => admin.app.locator('.recharts-line').count()).toBeGreaterThan(3)
    expect(await faults()).toEqual([])
  })

  test('notes are saved with the admin’s bar, and a wrong value is told at its field', async () => {
    await admin.app.getByLabel(research.form.cost).fill('abc')
    await admin.page.getByRole('button', { name: words.shell.action.save }).click()
    await admin.app.getByText(words.problems['not-a-number'].replace('{{text}}', 'abc')).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(research.form.cost).fill('5.10')
    await admin.app.getByLabel(research.form.notes).fill('Asked two suppliers')
    await admin.app.getByLabel(research.status.label).selectOption('sampled')
    await admin.page.getByRole('button', { name: words.shell.action.save }).click()
    await admin.app.getByText(research.status.sampled).first().waitFor()
    await admin.open('/app/research/amazon.DE.B0SEED0001')
    await expect.poll(() => admin.app.getByLabel(research.form.notes).inputValue()).toBe('Asked two suppliers')
  })

  test('a draft product, made and read back', async () => {
    await press(research.action.draft)
    await admin.app.getByText(research.draft.body).waitFor()
    await admin.app.getByRole('button', { name: research.action.draft, exact: true }).last().click()
    await admin.app.getByText(research.draft.done).waitFor()
    expect(await faults()).toEqual([])
    const made = [...landfall.devshop.store.products.values()].find(({ title }) => title === seededProducts[0]?.title)
    expect(made?.status).toBe('DRAFT')
    await admin.open('/app/research/amazon.DE.B0SEED0001')
    await admin.app.getByRole('link', { name: research.action.draftMade }).waitFor()
  })

  test('a product of which nothing is known', async () => {
    await admin.open('/app/research/amazon.DE.B0SEED0003')
    await admin.app.getByText(research.history.none).waitFor()
    expect(await faults()).toEqual([])
  })

  test('products beside one another', async () => {
    await admin.open('/app/research')
    for (const title of [/Stoneware/, /Rechargeable/]) await admin.app.getByRole('row', { name: title }).getByRole('checkbox').check()
    await press(research.action.compare)
    await admin.app.getByRole('columnheader', { name: /Rechargeable/ }).waitFor()
    await expect.poll(() => admin.app.locator('.recharts-bar').count()).toBe(2)
    expect(await faults()).toEqual([])
  })

  test('weights and Keepa', async () => {
    await admin.open('/app/research/settings')
    await admin.app.getByLabel(words.opportunity.part.demand).fill('101')
    await admin.page.getByRole('button', { name: words.shell.action.save }).click()
    await admin.app.getByText(words.problems['weights-not-valid']).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(words.opportunity.part.demand).fill('30')
    await admin.page.getByRole('button', { name: words.shell.action.save }).click()
    await admin.app.getByLabel(research.settings.key).fill('k'.repeat(64))
    await press(research.settings.saveKey)
    await admin.app.getByText(research.settings.connected).waitFor()
    expect(await faults()).toEqual([])
  })

  test('a file that is refused', async () => {
    await admin.open('/app/research')
    await press(research.action.import)
    await admin.app.locator('input[type=file]').setInputFiles({
      name: 'research.csv', mimeType: 'text/csv', buffer: Buffer.from('Site,Marketplace,Id,Title,URL\nebay,DE,X1,Mug,https://x.test/\n'),
    })
    await press(research.file.send)
    await admin.app.getByRole('columnheader', { name: words.shell.file.problem }).waitFor()
    expect(await faults()).toEqual([])
  })
})
