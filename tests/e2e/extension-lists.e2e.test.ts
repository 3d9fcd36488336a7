import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import { searchPage } from '#extension/sites/amazon/fixtures/search-page.ts'
import { temuSample } from '#extension/sites/temu/fixtures/temu-pages.ts'
import { startContractApp } from './contract-app.ts'
import { openExtensionBrowser } from './extension-browser.ts'
import { openPopup, pairExtension, panelOf, servePage } from './extension-page.ts'
import { layoutShift, listOf } from './extension-list.ts'
import type { Page } from 'playwright-core'
import type { ContractApp } from './contract-app.ts'
import type { ExtensionBrowser } from './extension-browser.ts'

const address = 'https://www.amazon.com/s?k=sample'
const styled = searchPage.replace('<body>', '<body style="margin:0;font:14px Arial;display:grid;grid-template-columns:repeat(3,1fr)"><style>[data-asin]{min-height:200px;border:1px solid #ccc}.a-offscreen{display:none}</style>')

async function openTable(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const list = await listOf(page)
  const [table] = await Promise.all([browser.context.waitForEvent('page'), list.press('.open')])
  await table.locator('tbody tr').first().waitFor()
  return table
}

const axe = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('a page of results, unpaired', () => {
  let browser: ExtensionBrowser
  beforeAll(async () => {
    browser = await openExtensionBrowser()
  })
  afterAll(() => browser.close())

  it('has a badge on every result, touching nothing of the page', async () => {
    const page = await servePage(browser.context, address, styled)
    const list = await listOf(page)
    const badges = await list.badges()
    expect(badges.map(({ id }) => id)).toEqual(['B000000001', 'B000000002', 'B000000003'])
    expect(badges[0]?.text).toMatch(/^DE \? (?:\d+|–)$/)
    expect(badges[0]?.label).toMatch(/^DE: margin not known, missing Freight, Kind of goods\. /)
    for (const { id, box } of badges) {
      const card = await page.locator(`[data-asin="${id}"]`).boundingBox()
      expect(card && box.left >= card.x && box.right <= card.x + card.width && box.top >= card.y && box.bottom <= card.y + card.height).toBe(true)
    }
    expect(await layoutShift(page)).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    expect(await page.evaluate(() => document.querySelectorAll('[data-asin] [class*="badge"]').length)).toBe(0)
    expect((await new AxeBuilder({ page }).include('landfall-list').analyze()).violations).toEqual([])
    await page.close()
  })

  it('follows results that come later', async () => {
    const page = await servePage(browser.context, address, styled)
    const list = await listOf(page)
    await list.badges()
    await page.evaluate(() => {
      const [card] = document.querySelectorAll('[data-asin]')
      const next = card?.cloneNode(true)
      if (next instanceof Element) {
        next.setAttribute('data-asin', 'B000000009')
        card?.parentElement?.append(next)
      }
    })
    await expect.poll(async () => (await (await listOf(page)).badges()).length, { timeout: 10_000 }).toBe(4)
    expect(await layoutShift(page)).toBe(0)
    await page.close()
  })

  it('opens as a table that sorts, filters, sets sponsored apart and leaves out columns', async () => {
    const page = await servePage(browser.context, address, styled)
    const table = await openTable(browser, page)
    const names = () => table.locator('tbody th.title').allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim()))
    expect(await names()).toEqual(['Sample B000000001', 'Sample B000000002', 'Sample B000000003 Sponsored'])
    expect((await table.locator('.totals').innerText()).replace(/\s+/g, ' ')).toMatch(/Products 2 .*33\.3% of all.*Median price \$11\.25 .*Review moat 1,208/)
    await table.locator('#sort-price').click()
    expect((await names())[0]).toBe('Sample B000000002')
    await table.locator('#sort-price').press('Enter')
    expect((await names())[0]).toBe('Sample B000000003 Sponsored')
    await table.locator('#show').selectOption('organic')
    expect(await names()).toHaveLength(2)
    await table.locator('#words').fill('000002')
    expect(await names()).toEqual(['Sample B000000002'])
    await table.locator('#words').fill('')
    await table.locator('.chooser summary').click()
    await table.locator('#column-rating').uncheck()
    expect(await table.locator('#sort-rating').count()).toBe(0)
    await table.locator('.chooser summary').click()
    expect(await axe(table)).toEqual([])
    await table.close()
    await page.close()
  })

  it('works out margins once it is told what is taken for all, and exports them', async () => {
    const product = await servePage(browser.context, 'https://www.amazon.com/dp/B0LANDFALL', productPage(usShirt))
    const panel = await panelOf(product)
    await panel.openForm()
    await panel.fill('#freight', '3')
    await panel.fill('#freight-kg', '8')
    await panel.waitFor('.results', /Missing in every market: Kind of goods/)
    await product.close()
    const page = await servePage(browser.context, address, styled)
    const table = await openTable(browser, page)
    await table.locator('#goods').pressSequentially('610910')
    await table.locator('#goods-list li').first().waitFor()
    await table.keyboard.press('ArrowDown')
    await table.keyboard.press('Enter')
    await table.locator('#weight').fill('180')
    await table.locator('#weight').blur()
    await expect.poll(() => table.locator('tbody tr').first().innerText()).toMatch(/€.*≈ -?\d/s)
    const save = async (button: string): Promise<string> => {
      const [file] = await Promise.all([table.waitForEvent('download'), table.locator(button).click()])
      return file.path()
    }
    const csv = await readFile(await save('#csv'), 'utf8')
    expect(csv).toMatch(/Landed margin DE \(EUR\),Margin \(% of net price\)/)
    expect(csv.trim().split('\r\n')).toHaveLength(4)
    expect(csv).toMatch(/1,B000000001,Sample B000000001,,no,10,USD,4\.3,1208,exact,,,-?\d+(\.\d+)?,-?\d+(\.\d+)?,yes,/)
    expect(csv).toMatch(/,amazon US,20\d\d-\d\d-\d\dT[\d:.]+Z,https:\/\/www\.amazon\.com\/s\?k=sample/)
    const rows = await readXlsxFile(await save('#xlsx'))
    expect(JSON.stringify(rows)).toContain('B000000002')
    expect(JSON.stringify(rows)).toContain('12.5')
    await table.close()
    const again = await servePage(browser.context, address, styled)
    expect((await (await listOf(again)).badges())[0]?.text).toMatch(/^DE ≈-?\d+(\.\d)?% (?:\d+|–)$/)
    await again.close()
    await page.close()
  })

  it('stands on a search of Temu (synthetic)', async () => {
    const page = await servePage(browser.context, 'https://www.temu.com/search_result.html?search_key=mug', temuSample.replace('<div id="main">', '<style>[data-tooltip^=goodContainer]{height:160px;width:300px}</style><div id="main">'))
    expect(await (await listOf(page)).badges()).toHaveLength(3)
    expect(await layoutShift(page)).toBe(0)
    await page.close()
  })

  it('has settings: a site off, history counted, all deleted', async () => {
    const options = await browser.context.newPage()
    await options.goto(`${browser.origin}/options.html`)
    await options.locator('#delete').waitFor()
    expect(await options.locator('[aria-labelledby=data-title]').innerText()).toMatch(/[1-9]\d* observations/)
    expect(await axe(options)).toEqual([])
    await options.locator('#site-amazon').uncheck()
    await options.locator('[role=status]', { hasText: 'Saved' }).first().waitFor()
    const page = await servePage(browser.context, address, styled)
    await page.waitForTimeout(800)
    expect(await page.locator('landfall-list').count()).toBe(0)
    await page.close()
    await options.locator('#delete').click()
    await options.locator('#delete-sure').click()
    await expect.poll(() => options.locator('[aria-labelledby=data-title]').innerText()).toMatch(/\b0 observations.*\b0 products/s)
    expect(await options.locator('#site-amazon').isChecked()).toBe(true)
    await options.close()
  })

  it('tests itself', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${browser.origin}/selftest.html`)
    expect(await page.locator('#verdict').innerText()).toMatch(/^All \d+ pages were read as expected/)
    expect(await axe(page)).toEqual([])
    await page.close()
  })

  it('saves a report of a misread without anything of the visitor', async () => {
    const page = await servePage(browser.context, 'https://www.amazon.com/dp/B0LANDFALL', productPage({ ...usShirt, elsewhere: '<span id="nav-link-accountList">Hello, Sample Visitor</span><div id="feature-bullets"><ul><li><span class="a-list-item">Soft</span></li></ul></div>' }))
    const panel = await panelOf(page)
    const [file] = await Promise.all([page.waitForEvent('download'), panel.click('#report')])
    const report = await readFile(await file.path(), 'utf8')
    expect(JSON.parse(report)).toMatchObject({ report: 'landfall-misread', host: 'www.amazon.com', id: 'B0LANDFALL', unreadable: [] })
    expect(report).toContain('#corePrice')
    // Not looked for until somebody asks for a report.
    expect(report).toContain('#feature-bullets')
    expect(report).not.toContain('Visitor')
    await page.close()
  })

  it('has said nothing on the console', () => {
    expect(browser.errors).toEqual([])
  })
})

describe('a page of results, paired', () => {
  let browser: ExtensionBrowser
  let app: ContractApp
  beforeAll(async () => {
    app = await startContractApp()
    browser = await openExtensionBrowser({ grant: app.url, viewport: { width: 360, height: 740 } })
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  it('uses the shop’s markets and weights, sends what was seen once an hour, and saves to its research', async () => {
    const popup = await openPopup(browser.context, browser.origin)
    expect(await pairExtension(popup, app.code, app.url)).toContain('sample-shop.myshopify.com')
    await popup.locator('#language').selectOption('zh-CN')
    await popup.locator('h2', { hasText: '您的店铺' }).waitFor()
    await popup.close()
    const page = await servePage(browser.context, address, styled)
    await (await listOf(page)).badges()
    await expect.poll(() => app.observations.map(({ id }) => id).sort()).toEqual(['B000000001', 'B000000002', 'B000000003'])
    const table = await openTable(browser, page)
    await table.setViewportSize({ width: 360, height: 740 })
    expect(await table.locator('#market option').allInnerTexts()).toEqual(['德国', '美国'])
    expect(await sideways(table)).toBeLessThanOrEqual(0)
    expect(await axe(table)).toEqual([])
    await table.close()
    await page.reload()
    await (await listOf(page)).badges()
    await page.close()

    const product = await servePage(browser.context, 'https://www.amazon.com/dp/B0LANDFALL', productPage(usShirt))
    const panel = await panelOf(product)
    await panel.click('#toggle')
    const text = await panel.waitFor('.panel', /机会评分/)
    expect(text).toContain('30 天：+20%')
    await panel.click('#score')
    expect(await panel.waitFor('.parts', /需求/)).toMatch(/需求/)
    await panel.click('#save')
    await panel.waitFor('.keep', /已在选品清单中/)
    expect(app.saved).toMatchObject([{ id: 'B0LANDFALL', marketplace: 'US', rating: 430, rank: { rank: 12345 } }])
    await expect.poll(() => app.observations.map(({ id }) => id).filter((id) => id === 'B0LANDFALL')).toEqual(['B0LANDFALL'])
    expect(app.observations.filter(({ id }) => id === 'B000000001')).toHaveLength(1)
    expect(await panel.violations()).toEqual([])
    await product.close()
  })
})

describe('where a page of results is dark and right to left', () => {
  let browser: ExtensionBrowser
  beforeAll(async () => {
    browser = await openExtensionBrowser({ viewport: { width: 360, height: 740 } })
  })
  afterAll(() => browser.close())

  it('keeps badges on their cards and the button on the screen', async () => {
    const html = styled.replace('<!doctype html>', '<!doctype html><html lang="ar" dir="rtl">').replace('margin:0;', 'margin:0;background:#111;color:#eee;').replace('repeat(3,1fr)', '1fr').replaceAll('$', 'AED ')
    const page = await servePage(browser.context, 'https://www.amazon.ae/s?k=sample', html)
    const list = await listOf(page)
    const badges = await list.badges()
    expect(badges).toHaveLength(3)
    for (const { box } of badges) expect(box.left >= 0 && box.right <= 360).toBe(true)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await layoutShift(page)).toBe(0)
    expect((await new AxeBuilder({ page }).include('landfall-list').analyze()).violations).toEqual([])
    await page.close()
  })
})
