import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import { temuProduct, temuSample } from '#extension/sites/temu/fixtures/temu-pages.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import { openPageBrowser } from './page-browser.ts'
import { pageFiles } from './page-files.ts'
import type { PageBrowser } from './page-browser.ts'

const shared = sharedFolder()
const own = { file: 'our own shirt', html: productPage(usShirt), address: 'https://www.amazon.com/dp/B0LANDFALL' }
const temu = [
  { file: 'a Temu product (synthetic)', html: temuProduct({}), address: 'https://www.temu.com/plain-mug-g-601104624066267.html' },
  { file: 'a Temu search (synthetic)', html: temuSample, address: 'https://www.temu.com/search_result.html?search_key=mug' },
]
const saved = shared === null ? [] : pageFiles(`${shared}pages/amazon`).filter(({ file }) => /^(?:pdp|search|bestsellers)-/.test(file))
if (shared === null) console.info('mutated saved pages: skipped, the reference folder with saved pages is not beside the project')

describe('a mutated page', () => {
  let browser: PageBrowser
  beforeAll(async () => {
    browser = await openPageBrowser()
  })
  afterAll(() => browser.close())

  it.each([own, ...temu, ...saved].map((page, index) => ({ ...page, seed: index + 1 })))('gives the number it gave, or none: $file', async ({ seed, ...page }) => {
    const report = await browser.fuzz(page, seed, 15)
    expect(report.crashed).toEqual([])
    expect(report.wrong).toEqual([])
    expect(report.whole + report.partial + report.refused).toBe(report.rounds)
  })
})
