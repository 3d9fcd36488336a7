import { describe, expect, it } from 'vitest'
import { readHtml } from '../test-support/read-html.ts'
import { productPage, usShirt } from './fixtures/product-page.ts'

describe('lists', () => {
  const card = (id: string, inner: string) => `<div data-component-type="s-search-result" data-asin="${id}"><h2><span>Sample ${id}</span></h2>${inner}</div>`
  const price = (text: string, more = '') => `<span class="a-price" ${more}><span class="a-offscreen">${text}</span></span>`
  it('reads search results, one price each or none', () => {
    const html = `<!doctype html><body>${card('B000000001', price('$10.00') + price('$20.00', 'data-a-strike="true"'))}${card('B000000002', price('$10.00') + price('$12.00'))}${card('B000000003', '<a class="puis-sponsored-label-text">Ad</a><div data-cy="reviews-block"><a aria-label="1,208 ratings" href="#customerReviews">(1.2K)</a></div>')}</body>`
    expect(readHtml(html, 'https://www.amazon.com/s?k=sample')).toMatchObject({
      kind: 'search',
      results: [
        { id: 'B000000001', title: 'Sample B000000001', price: { minor: 1000 }, sponsored: false, position: 1 },
        { id: 'B000000002', price: null },
        { id: 'B000000003', price: null, sponsored: true, reviewCount: { value: 1208, bound: 'exact' }, position: 3 },
      ],
    })
  })
  it('reads best sellers, leaving out ranges and "offers from"', () => {
    const item = (rank: number, inner: string) => `<div id="gridItemRoot"><span class="zg-bdg-text">#${rank}</span><a href="/x/dp/B00000000${rank}"><div>Sample ${rank}</div></a>${inner}</div>`
    const sum = (text: string) => `<span class="p13n-sc-price">${text}</span>`
    const html = `<!doctype html><body>${item(1, sum('$9.99'))}${item(2, `${sum('$5.99')} - ${sum('$7.99')}`)}${item(3, `<span class="a-color-secondary">3 offers from ${sum('$2.00')}</span>`)}</body>`
    const reading = readHtml(html, 'https://www.amazon.com/Best-Sellers/zgbs/sample')
    expect(reading).toMatchObject({ kind: 'bestsellers', results: [{ id: 'B000000001', price: { minor: 999 }, position: 1 }, { price: null }, { price: null }] })
  })
})

describe('a page that is no product', () => {
  it.each([
    ['blocked', '<form action="/errors/validateCaptcha"><input name="field-keywords"></form>'],
    ['blocked', '<div id="challenge-container"></div>'],
    ['blocked', '<form action="https://www.amazon.com/ap/cvf/verify"></form>'],
    ['sign-in', '<form name="signIn" action="/ap/signin"></form>'],
    ['error-page', '<a href="/ref=cs_404_link">Sample</a>'],
    ['layout-unknown', '<p>Something quite new</p>'],
  ])('is refused as %s', (reason, body) => {
    expect(readHtml(`<!doctype html><body>${body}</body>`, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ kind: 'unreadable', reason })
  })
  it('is refused on other sites', () => {
    expect(readHtml(productPage(usShirt), 'https://www.amazon.com.example.org/dp/B0LANDFALL')).toMatchObject({ reason: 'other-site' })
    expect(readHtml('<p>', 'https://www.ebay.com/itm/1')).toMatchObject({ reason: 'other-site' })
  })
  it('is not where a product page only speaks of a captcha', () => {
    const page = readHtml(productPage({ ...usShirt, elsewhere: '<script>var referrer = "/errors/validateCaptcha"</script>' }), 'https://www.amazon.com/dp/B0LANDFALL')
    expect(page.kind).toBe('product')
  })
})
