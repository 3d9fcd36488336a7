import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('a German launch in %s', (locale, { listings: words, publish, shell }) => {
  let opened: AppInBrowser
  let landfall: AppInBrowser['landfall']
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale })
    ;({ landfall, admin } = opened)
  })
  afterAll(() => opened.stop())

  const faults = () => opened.faults()
  const press = (name: string) => admin.app.getByRole('button', { name, exact: true }).first().click()
  const product = () => [...landfall.devshop.store.products.values()][0] ?? expect.unreachable()
  const fields = () => admin.app.locator('[data-lf-text] textarea:not([aria-hidden="true"]), [data-lf-text] input')
  const editorPath = (language: string) => `/app/listings/product/${product().id.split('/').at(-1) ?? ''}?lang=${language}`

  test('before anything is read, then every listing in every language', async () => {
    await admin.open('/app/listings')
    await admin.app.getByText(words.empty.title).waitFor()
    expect(await faults()).toEqual([])
    await press(words.sync.do)
    await admin.app.getByRole('heading', { name: words.progress.heading }).waitFor({ timeout: 30_000 })
    await admin.app.getByText(product().title).first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('the guard stops a wrong number while it is typed, and puts it right', async () => {
    await admin.open(editorPath('de'))
    await fields().nth(0).fill('Schweres Baumwoll-T-Shirt')
    await fields().nth(1).fill('<p>320 g/m² gekämmte Baumwolle, gestrickt, gerippter Kragen. Fällt normal aus.</p>')
    const mend = admin.app.getByRole('button', { name: words.editor.replace.replace('{{text}}', '220 g/m²') })
    await mend.waitFor()
    expect(await faults()).toEqual([])
    await mend.click()
    await expect.poll(() => fields().nth(1).inputValue()).toContain('220 g/m²')
  })

  test('keys go from text to text and mark as reviewed', async () => {
    await fields().nth(0).focus()
    await admin.page.keyboard.press('Alt+ArrowDown')
    expect(await fields().nth(1).evaluate((field) => field === document.activeElement)).toBe(true)
    await admin.page.keyboard.press('Control+Enter')
    await admin.app.getByText(words.state.reviewed, { exact: true }).first().waitFor()
    await expect.poll(() => admin.app.getByText(words.state.reviewed, { exact: true }).count()).toBe(2)
  })

  test('what is reviewed is published and read back', async () => {
    await press(words.editor.publish)
    await admin.app.getByText(publish.line.verified).first().waitFor({ timeout: 30_000 })
    expect([...landfall.devshop.store.translations.values()].map(({ key, locale: language, value }) => [key, language, value]).sort()).toEqual([
      ['body_html', 'de', '<p>220 g/m² gekämmte Baumwolle, gestrickt, gerippter Kragen. Fällt normal aus.</p>'],
      ['title', 'de', 'Schweres Baumwoll-T-Shirt'],
    ])
    expect(await faults()).toEqual([])
    await admin.open('/app/listings/publications')
    await admin.app.getByRole('row').nth(1).waitFor()
    expect(await faults()).toEqual([])
  })

  test('a change of the source makes the translation outdated', async () => {
    const changed = product()
    changed.title = 'Heavy Cotton T-Shirt, pack of 2'
    await fetch(`${landfall.devshop.url}/_devshop/webhooks`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ topic: 'products/update', id: changed.id }),
    })
    await expect.poll(async () => {
      await admin.open(editorPath('de'))
      await fields().first().waitFor()
      return admin.app.getByText(words.state.outdated, { exact: true }).count()
    }, { timeout: 30_000, interval: 1000 }).toBe(1)
    expect(await faults()).toEqual([])
  })

  test('Japanese beside its source', async () => {
    await admin.open(editorPath('ja'))
    await fields().nth(0).fill('ヘビーコットンTシャツ 2枚組')
    expect(await faults()).toEqual([])
    await admin.page.keyboard.press('Control+s')
    await expect.poll(() => admin.app.getByText(words.state.draft, { exact: true }).count()).toBe(1)
  })

  test('many at once: what is known is drafted', async () => {
    await admin.open('/app/listings?text=sweater')
    await admin.app.getByRole('checkbox').nth(1).check({ force: true })
    await press(words.bulk.draft)
    await admin.app.getByText(words.bulk.noProvider).waitFor()
    expect(await faults()).toEqual([])
  })

  test('words and services', async () => {
    await admin.open('/app/listings/words')
    await admin.app.getByLabel(words.words.source, { exact: true }).fill('Loom & Harbor')
    await press(words.words.add)
    await admin.app.getByRole('cell', { name: 'Loom & Harbor', exact: true }).waitFor()
    expect(await faults()).toEqual([])
  })

  test('a file goes out and comes in, and a wrong line stops it', async () => {
    await admin.open('/app/listings/file')
    const [download] = await Promise.all([admin.page.waitForEvent('download'), press(words.file.all)])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.split('\r\n')[0]).toBe('Type,Identification,Field,Locale,Market,Status,Default content,Translated content')
    const line = `PRODUCT,'1,title,de,,,,Nichts`
    await admin.app.locator('input[type=file]').setInputFiles({ name: 'de.csv', mimeType: 'text/csv', buffer: Buffer.from(`${csv.split('\r\n')[0] ?? ''}\r\n${line}\r\n`) })
    await admin.app.getByRole('button', { name: words.file.send, exact: true }).click()
    await admin.app.getByRole('columnheader', { name: shell.file.problem }).waitFor()
    expect(await faults()).toEqual([])
  })
})
