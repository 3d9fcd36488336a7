import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

const line = 'Country,Weight (kg),Price per kg,Handling fee,Days\nUS,0-1,52,18,8-12\nUS,1-30,48,15,8-12\nDE,0-2,60,20,7-11\n'

describe.each([['en', english], ['zh-CN', chinese]] as const)('shipping in %s', (locale, words) => {
  let opened: AppInBrowser
  let landfall: AppInBrowser['landfall']
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale, plan: 'advanced' })
    ;({ landfall, admin } = opened)
    landfall.devshop.store.shop.marketDrivenShipping = locale === 'zh-CN'
  })
  afterAll(() => opened.stop())

  const t = words.rates
  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).first().click()

  const faults = () => opened.faults()

  test('a shop that ships from China to two markets', async () => {
    await admin.open('/app/setup/ship-from')
    await admin.app.getByLabel(words.onboarding.shipFrom.label).selectOption('CN')
    await press(words.onboarding.next)
    await admin.app.getByText(words.onboarding.markets.body).waitFor()
    for (const country of [words.places.US, words.places.DE]) await admin.app.getByLabel(new RegExp(country)).first().check()
    await press(words.onboarding.next)
    await admin.app.getByText(words.onboarding.costs.body).waitFor()
    admin.troubles.splice(0)
  })

  test('no rate sheet yet, and none that is damaged', async () => {
    await admin.open('/app/shipping')
    await admin.app.getByText(t.sheets.empty).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.locator('input[type=file]').setInputFiles({ name: 'broken.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]) })
    await press(t.upload.send)
    await admin.app.getByText(words.shipping.cells['file-unreadable']).waitFor()
    await press(t.map.drop)
    await admin.app.getByText(t.sheets.empty).waitFor()
  })

  test('a file is mapped, corrected and accepted', async () => {
    await admin.app.locator('input[type=file]').setInputFiles({ name: 'line.csv', mimeType: 'text/csv', buffer: Buffer.from(line) })
    await press(t.upload.send)
    await admin.app.getByText(t.map.termsMissing).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByLabel(t.terms.carrier).fill('Test Line')
    await admin.app.getByLabel(t.terms.service, { exact: true }).fill('Tested')
    await admin.app.getByLabel(t.terms.currency, { exact: true }).fill('CNY')
    await press(t.map.check)
    await admin.app.getByRole('heading', { name: t.accept.heading }).waitFor({ timeout: 60_000 })
    expect(await faults()).toEqual([])
    await press(t.accept.action)
    await admin.app.getByRole('link', { name: 'Test Line · Tested' }).waitFor()
    await press(t.sheets.addDemo)
    await admin.app.getByText(t.sheets.demoNote).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByRole('link', { name: 'Test Line · Tested' }).click()
    await admin.app.getByRole('button', { name: t.sheet.retire }).first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('options and rules are edited and made live', async () => {
    await admin.open('/app/shipping/rules')
    await admin.app.getByRole('heading', { name: t.setup.backup, exact: true }).waitFor()
    await admin.app.getByRole('button', { name: t.setup.edit }).first().click()
    expect(await faults()).toEqual([])
    await press(t.setup.makeLive)
    await admin.app.getByText(t.setup.liveVersion.replace('{{n}}', '1')).waitFor()
  })

  test('a nested rule is built by keyboard, beside the live set, and the simulator traces it', async () => {
    const enter = async (name: string) => {
      await admin.app.getByRole('button', { name, exact: true }).last().focus()
      await admin.page.keyboard.press('Enter')
    }
    const write = async (label: string, text: string) => {
      await admin.app.getByLabel(label, { exact: true }).last().focus()
      await admin.page.keyboard.press('ControlOrMeta+A')
      await admin.page.keyboard.type(text)
    }
    await enter(t.setup.addRule)
    await write(t.setup.ruleName, 'Nested')
    await admin.app.getByLabel(t.setup.effect, { exact: true }).selectOption('hide')
    await admin.app.getByRole('checkbox', { name: 'Express', exact: true }).last().focus()
    await admin.page.keyboard.press('Space')
    await enter(t.setup.addCondition)
    await write(t.param.countries, 'DE')
    await enter(t.setup.addCondition)
    await write(t.param.countries, 'US, DE')
    // the first of the two goes, and the field left shows what is kept
    await admin.app.getByRole('button', { name: t.setup.removeCondition, exact: true }).first().focus()
    await admin.page.keyboard.press('Enter')
    await expect.poll(() => admin.app.getByLabel(t.param.countries, { exact: true }).last().inputValue()).toBe('US, DE')
    await enter(t.setup.addGroup)
    await admin.app.getByLabel(t.setup.condition, { exact: true }).last().selectOption('tag')
    await write(t.param.tags, 'no-such-tag')
    await enter(t.setup.negate)
    await admin.app.getByText(t.setup.not, { exact: true }).waitFor()
    expect(await faults()).toEqual([])
    await admin.page.getByRole('button', { name: words.shell.action.save }).click()
    await admin.app.getByText(t.setup.differs).waitFor()

    await admin.open('/app/shipping/simulator')
    await admin.app.getByLabel(t.sim.postcode).fill('90210')
    await press(t.sim.run)
    const traced = admin.app.getByText(t.sim.named.replace('{{name}}', 'Nested').replace('{{what}}', words.shipping.outcomes.applied))
    await traced.waitFor()
    expect(await traced.count()).toBe(1)
    const live = admin.app.locator('.lf-side > *').first()
    expect(await live.getByText('Nested').count()).toBe(0)
    expect(await faults()).toEqual([])
  })

  test('boxes, goods and a warehouse are described', async () => {
    await admin.open('/app/shipping/boxes')
    await press(t.boxes.add)
    await admin.app.getByLabel(t.boxes.name).last().fill('Flat')
    await admin.app.getByLabel(t.boxes.inner.length).last().fill('25.5')
    await admin.page.getByRole('button', { name: words.shell.action.save }).click()
    const goods = admin.app.getByRole('group').filter({ has: admin.app.getByLabel(t.goods.cargo, { exact: true }) }).first()
    await goods.getByLabel(t.goods.cargo, { exact: true }).selectOption('battery')
    await goods.getByLabel(t.goods.length, { exact: true }).fill('12')
    await admin.app.getByText(t.goods.allThree).first().waitFor()
    await goods.getByLabel(t.goods.width, { exact: true }).fill('8')
    await goods.getByLabel(t.goods.height, { exact: true }).fill('3.5')
    await press(t.goods.save)
    await admin.app.getByText(t.goods.unsaved).waitFor({ state: 'detached' })
    await admin.open('/app/shipping/boxes')
    await expect.poll(() => admin.app.getByLabel(t.boxes.inner.length).last().inputValue()).toBe('25.5')
    expect(await goods.getByLabel(t.goods.height, { exact: true }).inputValue()).toBe('3.5')
    expect(await faults()).toEqual([])
    await admin.open('/app/shipping/warehouses')
    await press(t.stock.addLeg.rail)
    expect(await faults()).toEqual([])
  })

  test('a cart is simulated, live beside draft', async () => {
    await admin.open('/app/shipping/simulator')
    const kept = await admin.app.getByLabel(t.sim.goods, { exact: true }).inputValue()
    await admin.app.getByLabel(t.plan.find).fill('nothing is called this')
    await press(t.sim.find)
    await admin.app.getByText(t.plan.noneFound).waitFor()
    expect(await admin.app.getByLabel(t.sim.goods, { exact: true }).inputValue()).toBe(kept)
    await admin.app.getByLabel(t.plan.find).fill('')
    await press(t.sim.find)
    await admin.app.getByText(t.plan.noneFound).waitFor({ state: 'detached' })
    await press(t.sim.run)
    await admin.app.getByRole('heading', { name: t.sim.draft, exact: true }).waitFor()
    expect(await faults()).toEqual([])
  })

  test('every way is planned', async () => {
    await admin.open('/app/shipping/planner?country=US')
    await admin.app.getByRole('heading', { name: t.plan.ways }).waitFor()
    await press(t.sim.addLine)
    await admin.app.getByLabel(t.plan.pieces).nth(1).fill('2')
    await press(t.plan.show)
    await expect.poll(() => admin.app.getByLabel(t.plan.pieces).count()).toBe(2)
    await press(t.plan.catalogue)
    await admin.app.getByRole('columnheader', { name: t.plan.carried }).waitFor({ timeout: 60_000 })
    expect(await faults()).toEqual([])
  })

  test('published, the buyer sees the rates of the sheet at the checkout', async () => {
    await admin.open('/app/shipping/publish')
    await admin.app.getByText(locale === 'zh-CN' ? t.publish.path['market-driven'] : t.publish.path.profile).waitFor()
    await press(t.publish.action)
    const published = admin.app.getByText(t.publish.status.done, { exact: true })
    await published.waitFor({ timeout: 60_000 })
    expect(await faults()).toEqual([])
    const keepsDays = () => [...landfall.devshop.store.products.values()].filter(({ metafields }) => metafields?.some(({ key }) => key === 'delivery_days')).length
    expect(keepsDays()).toBe(landfall.devshop.store.products.size)
    await press(t.publish.undo)
    await admin.app.getByText(t.publish.withdrew).waitFor({ timeout: 60_000 })
    await admin.app.getByText(t.publish.status.undone, { exact: true }).waitFor()
    expect(keepsDays()).toBe(0)
    expect(await faults()).toEqual([])
    await press(t.publish.action)
    await published.waitFor({ timeout: 60_000 })
    const sku = [...landfall.devshop.store.variants.values()].find((variant) => (landfall.devshop.store.inventoryItems.get(variant.inventoryItemId)?.weight?.value ?? 0) > 0)?.sku ?? ''
    const { options, calls } = await landfall.devshop.checkout({ country: 'US', postcode: '90210', province: 'CA', lines: [{ sku, quantity: 1 }] })
    expect(calls).toMatchObject([{ status: 200, error: null }])
    expect(options.map(({ title }) => title)).toContain('Tested')
    expect(options.some(({ from }) => from === 'flat')).toBe(true)
  })

  test('why the buyer saw it, and how fast it was', async () => {
    await admin.open('/app/shipping/requests')
    const answer = admin.app.getByRole('cell', { name: t.requests.outcome.offered })
    await expect.poll(async () => {
      await admin.open('/app/shipping/requests')
      return answer.count()
    }).toBeGreaterThan(0)
    expect(await faults()).toEqual([])
    await admin.app.getByRole('rowheader').getByRole('link').first().click()
    await admin.app.getByText(t.requests.kept).waitFor()
    expect(await faults()).toEqual([])
    await admin.open('/app/shipping/service')
    await admin.app.getByRole('heading', { name: t.service.month }).waitFor()
    expect(await faults()).toEqual([])
  })
})
