import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'
import { chooseGermany } from './germany-open.ts'
import { holdBack } from './hold-back.ts'

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('the German return policy in %s', (locale, words) => {
  let opened: AppInBrowser
  let landfall: AppInBrowser['landfall']
  let admin: AppInBrowser['admin']
  const t = words.returns
  const rules = words.returnRules

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ landfall, admin } = opened)
  })

  afterAll(() => opened.stop())

  const faults = () => opened.faults()

  const field = (label: string) => admin.app.getByLabel(label, { exact: true }).first()
  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).first().click()
  const before = (sentence: string) => sentence.split('{{')[0] ?? ''

  const translations = () => {
    const shop = landfall.devshop.store
    const policy = [...shop.policies.values()].find(({ type }) => type === 'REFUND_POLICY')
    return [...shop.translations.values()].filter(({ resourceId }) => resourceId === policy?.id)
  }
  const textIn = (language: string) => translations().find((one) => one.locale === language)?.value ?? null

  test('without a market there is nothing to return', async () => {
    await admin.open('/app/returns')
    await admin.app.getByText(words.prices.empty.noMarketTitle).waitFor()
    expect(await faults()).toEqual([])
  })

  test('begins at the floor of the law', async () => {
    await chooseGermany(admin, words)
    await admin.open('/app/returns')
    await admin.app.getByText(t.state.never).waitFor()
    expect(await field(t.field.windowDays).inputValue()).toBe('14')
    await press(t.law.show)
    await admin.app.getByText('returns/de/withdrawal', { exact: false }).first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('what the law forbids is said at the field, with the law', async () => {
    await field(t.field.windowDays).fill('0')
    await field(t.field.fee).selectOption('share')
    await field(t.field.feePercent).fill('10')
    await press(t.exceptions.add)
    await field(t.exceptions.label).fill('<b>Sale</b>')
    await field(t.exceptions.reason).selectOption('own')
    await admin.app.getByText(before(rules.findings['window-none'])).waitFor()
    await admin.app.getByText(rules.findings['fee-not-allowed']).waitFor()
    await admin.app.getByText(before(rules.findings['exception-not-in-law'])).waitFor()
    await admin.app.getByRole('link', { name: /§ 355 \(2\) BGB/ }).first().waitFor()
    expect(await admin.app.getByRole('button', { name: t.publish.button, exact: true }).isDisabled()).toBe(true)
    expect(await faults()).toEqual([])
  })

  test('what is no number is said too, and the preview waits', async () => {
    await field(t.field.windowDays).fill('two weeks')
    await admin.app.getByText(t.typed.days).waitFor()
    await admin.app.getByText(t.preview.waits).first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('the preview reads in German and in Japanese', async () => {
    await field(t.field.windowDays).fill('30')
    await field(t.field.fee).selectOption('none')
    await field(t.exceptions.reason).selectOption('custom-made')
    await field(t.field.addressKind).selectOption('local')
    for (const [label, text] of [[t.field.name, 'Loom & Harbor Retouren'], [t.field.line1, 'Hafenstraße 1'], [t.field.postcode, '20457'], [t.field.city, 'Hamburg'], [t.field.contact, 'help@example.com']] as const) {
      await field(label).fill(text)
    }
    const wrong = () => admin.app.locator('[aria-invalid="true"]').count()
    await expect.poll(wrong).toBe(1)
    await admin.app.getByText(rules.findings['address-no-country']).waitFor()
    await field(t.field.country).selectOption('DE')
    await expect.poll(wrong).toBe(0)
    const document = admin.app.getByRole('article')
    await document.getByText('innerhalb von 30 Tagen nach Erhalt zurücksenden').waitFor()
    await document.getByText('<b>Sale</b>').waitFor()
    expect(await faults()).toEqual([])
    await field(t.preview.language).selectOption('ja')
    await document.getByText('商品の受領後30日以内であれば返品できます。').waitFor()
    expect(await document.getAttribute('lang')).toBe('ja')
    expect(await faults()).toEqual([])
    await field(t.preview.language).selectOption('de')
  })

  test('a person vouches for the sentences of a language, and takes it back', async () => {
    await admin.app.getByText(t.preview['machine-drafted'], { exact: true }).waitFor()
    await press(t.preview.markReviewed)
    await admin.app.getByText(t.preview.reviewed, { exact: true }).waitFor()
    expect(await faults()).toEqual([])
    await field(t.preview.language).selectOption('ja')
    await admin.app.getByText(t.preview['machine-drafted'], { exact: true }).waitFor()
    await field(t.preview.language).selectOption('de')
    await press(t.preview.withdraw)
    await admin.app.getByText(t.preview['machine-drafted'], { exact: true }).waitFor()
  })

  test('the simulator says what it does not know, then what is cheapest', async () => {
    await press(t.route.add)
    await field(t.route.handling).fill('2')
    await field(t.route.reimport).fill('0')
    await field(t.field.paid).fill('50')
    await field(t.field.goodsCost).fill('12')
    await field(t.field.freightPaid).fill('4.90')
    await press(t.simulator.do)
    await admin.app.getByText(before(t.decision.uncertain)).waitFor()
    expect(await faults()).toEqual([])
    await field(t.route.resale).fill('40')
    await field(t.route.freight).fill('4.5')
    await field(t.field.replacementFreight).fill('6')
    await field(t.field.dutyRefundable).selectOption('no')
    await field(t.field.taxRefundable).selectOption('yes')
    await press(t.simulator.do)
    await admin.app.getByText(t.decision.cheapest, { exact: true }).waitFor()
    await admin.app.getByText(rules.outcomes['refund-return'], { exact: true }).first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('saved and published, it stands in the shop in each language, and a second time writes nothing', async () => {
    await admin.page.getByRole('button', { name: words.shell.action.save, exact: true }).click()
    await admin.app.getByText(t.state.version.replace('{{n}}', '1')).waitFor()
    await press(t.publish.button)
    await admin.app.getByText(t.publish.body).waitFor()
    await admin.app.getByText(before(t.publish.writes)).waitFor()
    expect(await faults()).toEqual([])
    await admin.app.getByRole('button', { name: t.publish.do, exact: true }).last().click()
    await admin.app.getByText(t.text.verified, { exact: true }).nth(2).waitFor()
    expect(translations().map((one) => one.locale).sort()).toEqual(['de', 'en', 'ja'])
    expect(textIn('de')).toContain('innerhalb von 30 Tagen nach Erhalt zurücksenden')
    expect(textIn('de')).toContain('&lt;b&gt;Sale&lt;/b&gt;')
    expect(textIn('de')).toContain('Hafenstraße 1')
    expect(await faults()).toEqual([])
    landfall.devshop.requests.clear()
    await press(t.publish.button)
    await admin.app.getByText(t.publish.nothing).waitFor()
    expect(landfall.devshop.requests.writes()).toEqual([])
    await admin.app.getByRole('button', { name: words.shell.action.cancel, exact: true }).last().click()
  })

  test('the undo takes it out of the shop again; an earlier version comes back from the history', async () => {
    landfall.devshop.faults.slow(1_500)
    await press(t.publication.undo)
    await admin.app.getByText(t.publication.undoHeading).waitFor()
    // The page reads its data again once the undo has ended. That answer comes after the save, and knows nothing of it.
    const late = await holdBack(admin.page, /\/app\/returns\/DE\.data/)
    landfall.devshop.faults.clear()
    await late.held
    expect(translations()).toEqual([])
    await field(t.field.windowDays).fill('60')
    await admin.page.getByRole('button', { name: words.shell.action.save, exact: true }).click()
    await admin.app.getByText(t.state.version.replace('{{n}}', '2')).waitFor()
    await late.release()
    await sleep(1_000)
    expect(await field(t.field.windowDays).inputValue()).toBe('60')
    await press(t.history.restoreNamed.replace('{{n}}', '1'))
    await admin.app.getByText(t.state.version.replace('{{n}}', '3')).waitFor()
    expect(await field(t.field.windowDays).inputValue()).toBe('30')
    expect(await faults()).toEqual([])
  })

  test('an order says what may be done with a return of it', async () => {
    await landfall.devshop.createOrder({ country: 'DE', lines: [{ sku: 'BAG-CTY-OLV', quantity: 2 }] })
    const order = admin.app.getByRole('link', { name: /^#/ })
    await expect.poll(async () => admin.open('/app/orders').then(() => order.count()), { timeout: 20_000, interval: 1000 }).toBe(1)
    await order.click()
    await admin.app.getByRole('heading', { name: t.order.heading }).waitFor()
    await field(t.field.reason).selectOption('defective')
    await field(t.field.daysSinceDelivery).fill('20')
    await press(t.simulator.do)
    await admin.app.getByText(rules.outcomes['exchange-return'], { exact: true }).first().waitFor()
    await admin.app.getByText(rules.rights.defects).waitFor()
    expect(await faults()).toEqual([])
  })
})
