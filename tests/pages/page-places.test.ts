import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium } from 'playwright-core'
import { selectors } from '#extension/sites/amazon/selectors.ts'
import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import { chromium as chromiumPath } from '#tests/run/chromium.ts'
import { readerBundle } from './reader-bundle.ts'
import type { Browser } from 'playwright-core'

const body = `<body class="dp">
  <p class="price">0</p>
  <div id="one" class="box open"><p class="price">1</p><p class="price struck">2</p><b id="inner"></b></div>
  <input id="ASIN"><span class="a-price"></span>
  <div id="one"><p class="price">7</p></div>
  <div id="two"><p class="price">9</p></div><i data-a="x,y"></i>
  <div id="newAccordionRow_0" class="a-accordion-active"><p class="price"></p></div>
</body>`

const places = [
  '#one', '#two', '#none', '#one .price', '#one > .price:not(.struck)', '#one.open .price', '#one:not(.open)', '#one:not(.box) .price', 'div#one', 'input#ASIN', 'p#ASIN', '#none .price',
  '#two .price, #one .price', '#two, .price, #one', '#one .price, .a-price', '.price', 'body.dp, #two', '#two + i', '#one ~ #two', '#one, #one', '[data-a="x,y"]', '#two, [data-a="x,y"]',
  '[id^="newAccordionRow"].a-accordion-active, #one :is(.price, b)', '#one[class] b', '#inner, #one', '#one .none, #two .none', '#one b ~ p, #two', '#one.open, .a-price',
]

describe('places of a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  })
  afterAll(() => browser.close())

  it.each([
    ['a page', `<!doctype html>${body}`],
    ['a page without a document type, whose ids the browser searches', body],
    ['a product page', productPage(usShirt)],
  ])('finds on %s what the browser finds, in its order', async (_, html) => {
    const page = await browser.newPage()
    await page.setContent(html)
    await page.evaluate(await readerBundle('places'))
    expect(await page.evaluate((all) => globalThis.landfallOddPlaces(all), [...places, ...Object.values(selectors).flat()])).toEqual([])
    await page.close()
  })
})
