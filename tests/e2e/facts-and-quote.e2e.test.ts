import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('facts and quotes in %s', (locale, words) => {
  let opened: AppInBrowser
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ admin } = opened)
  })

  afterAll(() => opened.stop())

  const faults = () => opened.faults()

  test('a basket is worked out, compared, and its readings switched', async () => {
    const { app } = admin
    await admin.open('/app/quote')
    const total = app.getByRole('heading', { name: words.parts.total }).locator('xpath=..').locator('.lf-number')
    await total.waitFor()
    expect(await faults()).toEqual([])
    const before = await total.innerText()

    await app.locator('label', { hasText: words.customs.readings['eu-item-duty-vat/untaxed'] }).click()
    await expect.poll(() => total.innerText()).not.toBe(before)

    await app.getByLabel(words.quote.compare.shipFrom).selectOption('US')
    await app.getByRole('button', { name: words.quote.compare.addShipFrom }).click()
    await app.getByRole('button', { name: words.quote.compare.remove.replace('{{name}}', words.quote.compare.from.replace('{{country}}', words.places.US)) }).waitFor()

    await app.getByLabel(words.quote.field.unitPrice).fill('x')
    await app.getByText(words.quote.wrong.unitPrice).waitFor()
    await app.getByLabel(words.quote.field.unitPrice).fill('30')
    await app.getByText(words.quote.wrong.unitPrice).waitFor({ state: 'detached' })
    expect(await faults()).toEqual([])
  })

  test('facts of a country are listed, narrowed, and say how old they are', async () => {
    const { app } = admin
    await admin.open('/app/facts?country=US')
    await app.getByRole('columnheader', { name: words.facts.says }).waitFor()
    expect(await faults()).toEqual([])
    await app.getByLabel(words.facts.kind.label, { exact: true }).selectOption('tax')
    const listed = app.getByRole('region', { name: words.facts.list.replace('{{country}}', words.places.US) })
    await expect.poll(() => listed.getByText(words.facts.sort['duty-layer'], { exact: true }).count()).toBe(0)
    await listed.getByText(words.facts.sort['import-tax'], { exact: true }).first().waitFor()
    await app.getByLabel(words.facts.country, { exact: true }).selectOption('DE')
    await app.getByRole('region', { name: words.facts.list.replace('{{country}}', words.places.DE) }).waitFor()
    expect(await faults()).toEqual([])
  })
})
