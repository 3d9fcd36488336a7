import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExtensionBrowser } from './extension-browser.ts'
import { layoutShift, listOf } from './extension-list.ts'
import { servePage } from './extension-page.ts'
import type { ExtensionBrowser } from './extension-browser.ts'

const address = 'https://www.amazon.com/Best-Sellers-Sample/zgbs/sample'

interface Item {
  readonly rank: number
  readonly price: string
}

// SYNTHETIC: the grid of a best-seller page since 2021; goods, names and figures are our own.
const item = ({ rank, price }: Item): string => `<div id="gridItemRoot" class="zg-item"><div class="zg-bdg-ctr"><span class="zg-bdg-text">#${rank}</span></div>
<a href="/Sample/dp/B00000000${rank}/ref=zg_bs_${rank}"><div>Sample ${rank}</div></a>
<a href="/product-reviews/B00000000${rank}" title="4.${rank} out of 5 stars"><i><span class="a-icon-alt">4.${rank} out of 5 stars</span></i></a> <a href="/product-reviews/B00000000${rank}"><span>${rank},000</span></a>
<div><a href="/Sample/dp/B00000000${rank}"><span class="p13n-sc-price">${price}</span></a></div></div>`

const page = (direction: string, dark: boolean): string => `<!doctype html><html lang="en" dir="${direction}"><head><meta charset="utf-8"><title>Best Sellers: Sample</title>
<style>body{margin:0;font:14px Arial;background:${dark ? '#111' : '#fff'};color:${dark ? '#eee' : '#111'};display:grid;grid-template-columns:repeat(2,1fr)}#gridItemRoot{min-height:200px;border:1px solid #888}a{color:inherit}</style></head>
<body><div id="zg-left-col"></div><div></div>${[{ rank: 1, price: '$19.99' }, { rank: 2, price: '$9.99' }, { rank: 3, price: '$0.00' }, { rank: 4, price: '$14.99' }].map(item).join('')}</body></html>`

describe('a best-seller page', () => {
  let browser: ExtensionBrowser
  beforeAll(async () => {
    browser = await openExtensionBrowser()
  })
  afterAll(() => browser.close())

  it.each([
    ['left to right', 'ltr', false],
    ['right to left and dark', 'rtl', true],
  ])('%s has a badge on every place, inside its own card, shifting nothing', async (_what, direction, dark) => {
    const seen = await servePage(browser.context, address, page(direction, dark))
    const badges = await (await listOf(seen)).badges()
    expect(badges.map(({ id }) => id)).toEqual(['B000000001', 'B000000002', 'B000000003', 'B000000004'])
    for (const [at, { box }] of badges.entries()) {
      const card = await seen.locator('#gridItemRoot').nth(at).boundingBox()
      expect(card && box.left >= card.x && box.right <= card.x + card.width && box.top >= card.y && box.bottom <= card.y + card.height).toBe(true)
    }
    expect(await layoutShift(seen)).toBe(0)
    expect((await new AxeBuilder({ page: seen }).include('landfall-list').analyze()).violations).toEqual([])
    await seen.close()
  })

  it('becomes a table in the order of its ranks that sorts, filters and is exported', async () => {
    const seen = await servePage(browser.context, address, page('ltr', false))
    const list = await listOf(seen)
    const [table] = await Promise.all([browser.context.waitForEvent('page'), list.press('.open')])
    await table.locator('tbody tr').first().waitFor()
    const names = (): Promise<string[]> => table.locator('tbody th.title').allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim()))
    expect(await names()).toEqual(['Sample 1', 'Sample 2', 'Sample 3', 'Sample 4'])
    await table.locator('#sort-price').click()
    expect((await names()).slice(0, 2)).toEqual(['Sample 1', 'Sample 4'])
    await table.locator('#words').fill('Sample 4')
    expect(await names()).toEqual(['Sample 4'])
    await table.locator('#words').fill('')
    const [file] = await Promise.all([table.waitForEvent('download'), table.locator('#csv').click()])
    const csv = await readFile(await file.path(), 'utf8')
    expect(csv).toMatch(/Sample 2.*9\.99/)
    expect(csv.split(/\r?\n/).find((line) => line.includes('Sample 3'))).not.toMatch(/0\.00/)
    expect((await new AxeBuilder({ page: table }).analyze()).violations).toEqual([])
    await table.close()
    await seen.close()
  })
})
