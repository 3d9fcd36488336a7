import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('HS codes in %s', (locale, words) => {
  let opened: AppInBrowser
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ admin } = opened)
    await admin.open('/app')
  })

  afterAll(() => opened.stop())

  const faults = () => opened.faults()

  const items = () => admin.app.getByRole('list', { name: words.codes.title, exact: true }).getByRole('listitem')

  test('products without a code, with suggestions', async () => {
    await expect.poll(async () => admin.open('/app/codes').then(() => items().count()), { timeout: 30_000, interval: 1000 }).toBeGreaterThan(0)
    expect(await faults()).toEqual([])
  })

  test('a number key picks, the arrow moves, nothing is written before the button, then Shopify has the code', async () => {
    const first = items().first()
    await first.focus()
    const choice = first.getByRole('button', { pressed: false }).first()
    const code = (await choice.locator('strong').textContent()) ?? ''
    const title = (await first.getAttribute('aria-label')) ?? ''
    await admin.page.keyboard.press('1')
    await expect.poll(() => first.getByRole('button', { pressed: true }).count()).toBe(1)
    await admin.page.keyboard.press('ArrowUp')
    await expect.poll(() => first.evaluate((item) => document.activeElement === item)).toBe(true)
    expect(await faults()).toEqual([])
    await admin.app.getByRole('button', { name: words.codes.write.replace('{{n}}', '1'), exact: true }).click()
    await admin.app.getByText(words.costs.task.done.split('{{')[0] ?? '').first().waitFor({ timeout: 30_000 })
    await expect.poll(() => items().filter({ hasText: title }).filter({ hasText: words.codes.noCode }).count(), { timeout: 20_000 }).toBe(0)
    expect(code).toMatch(/^\d{4}\.\d{2}$/)
    expect(await faults()).toEqual([])
  })

  test('codes that look wrong', async () => {
    await admin.open('/app/codes?show=doubtful')
    await admin.app.getByLabel(words.codes.show.label).waitFor()
    expect(await faults()).toEqual([])
  })
})
