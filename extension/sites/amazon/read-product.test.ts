import { describe, expect, it } from 'vitest'
import { documentOf, readHtml } from '../test-support/read-html.ts'
import { productPage, usShirt } from './fixtures/product-page.ts'
import { amazon } from './read-amazon.ts'
import { sampleProduct } from './test-support/sample-product.ts'

describe('a product page', () => {
  it('read for the panel says the same of all that is shown or passed on, and nothing of the rest', () => {
    const address = 'https://www.amazon.com/dp/B0LANDFALL'
    const rest = {
      details: '<table class="prodDetTable"><tr><th>Item Weight</th><td>6.4 ounces</td></tr><tr><th>Date First Available</th><td>March 3, 2024</td></tr></table>',
      buyBox: '<label id="couponTextx">Apply 5% coupon</label>',
      elsewhere: `<div id="feature-bullets"><ul><li><span class="a-list-item">Soft</span></li></ul></div>
        <script>var data = { 'colorImages': { 'initial': [{"a":1},{"a":2}]} }</script><script>{"dimensionValuesDisplayData":{"B0LANDFALL":["M"],"B0LANDFAL2":["L"]}}</script>`,
    }
    const document = documentOf(productPage({ ...usShirt, ...rest }), address)
    const whole = amazon.read(document, new URL(address), 'all')
    if (whole.kind !== 'product') throw new Error('no product')
    expect(whole).toMatchObject({ imageCount: 2, bulletCount: 1, variations: { count: 2 }, firstAvailable: '2024-03-03', coupon: { off: 'percent', percent: 5 } })
    const seldom = ['coupon', 'imageCount', 'bulletCount', 'variations', 'firstAvailable']
    expect(amazon.read(document, new URL(address), 'shown')).toEqual({
      ...whole, coupon: null, imageCount: null, bulletCount: null, variations: null, firstAvailable: null,
      places: Object.fromEntries(Object.entries(whole.places).filter(([field]) => !seldom.includes(field))),
    })
  })
  it('is read whole', () => {
    expect(readHtml(productPage(usShirt), 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({
      kind: 'product',
      id: 'B0LANDFALL',
      title: 'Plain cotton T-shirt, crew neck, white',
      price: { minor: 2499, currency: 'USD' },
      condition: 'new',
      rating: 4.3,
      reviewCount: { value: 1208, bound: 'exact' },
      ranks: [
        { rank: 12345, category: 'Sample Clothing' },
        { rank: 67, category: 'Sample T-Shirts' },
      ],
      seller: 'Sample Store',
      availability: 'in_stock',
      weightGrams: 182,
      unreadable: [],
    })
  })

  it.each([
    ['co.jp', '￥5,412', 5412, 'JPY'],
    ['in', '₹1,23,456.00', 12345600, 'INR'],
    ['de', '1.234,56 €', 123456, 'EUR'],
    ['se', '1 299,00 kr', 129900, 'SEK'],
    ['pl', '1 234,56 zł', 123456, 'PLN'],
    ['com.tr', '1.234,56 TL', 123456, 'TRY'],
    ['ae', 'AED 99.00', 9900, 'AED'],
    ['com.br', 'R$ 1.234,56', 123456, 'BRL'],
    ['com.mx', '$1,299.00', 129900, 'MXN'],
    ['com', 'EUR 12,34', 1234, 'EUR'],
  ])('has its price on amazon.%s as %s', (domain, price, minor, currency) => {
    expect(sampleProduct({ price }, `https://www.amazon.${domain}/dp/B0LANDFALL`).price).toEqual({ minor, currency })
  })

  it('has no price where the box and the page disagree, and keeps both for the report', () => {
    const page = sampleProduct({ price: '$24.99', centerPrice: '$19.99' })
    expect(page.price).toBeNull()
    expect(page.unreadable).toEqual([{ field: 'price', why: 'disagreement', said: ['$24.99', '$19.99'] }])
  })
  it('has no price where the eye and the ear are told different things', () => {
    expect(sampleProduct({ pieces: ['$', '29', '.', '99'] }).price).toBeNull()
  })
  it('has no price where the embedded number is another', () => {
    expect(sampleProduct({ machinePrice: '14.99' }).unreadable).toMatchObject([{ field: 'price', why: 'disagreement' }])
  })
  it('has no price in a form nobody knows', () => {
    expect(sampleProduct({ price: '24 dollars and 99' }).unreadable).toMatchObject([{ field: 'price', why: 'not-understood' }])
  })
  it.each([
    ['a struck price', '<span class="a-price" data-a-strike="true"><span class="a-offscreen">$49.99</span></span>'],
    ['a unit price', '<span class="pricePerUnit"><span class="a-price a-text-price"><span class="a-offscreen">$3.90</span></span></span>'],
    ['a used offer', '<div id="usedAccordionRow"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$11.00</span></span></div></div>'],
    ['a subscription', '<div id="snsAccordionRowMiddle"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$21.24</span></span></div></div>'],
    ['other sellers', '<div id="olp_feature_div"><span class="a-price"><span class="a-offscreen">$9.00</span></span></div>'],
    ['a carousel', '<div class="a-carousel"><span class="a-price priceToPay"><span class="a-offscreen">$5.00</span></span></div>'],
  ])('is not priced by %s', (_what, buyBox) => {
    expect(sampleProduct({ buyBox }).price).toEqual({ minor: 2499, currency: 'USD' })
  })

  it.each([
    ['in Turkish', 'com.tr', 'Örnek Giyim kategorisinde 1.234. Sırada (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Örnek Giyim kategorisinde İlk 100</a>)', 1234, 'Örnek Giyim'],
    ['in Japanese', 'co.jp', '- 13,540位見本の服 (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">見本の服の売れ筋ランキングを見る</a>)', 13540, '見本の服'],
    ['in German', 'de', 'Nr. 1.234 in Muster (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Siehe Top 100 in Muster</a>)', 1234, 'Muster'],
    ['in Polish', 'pl', 'nr 1 234 w kategorii Wzory (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Zobacz 100 w kategorii Wzory</a>)', 1234, 'Wzory'],
    ['in French', 'fr', '1 234 en Modèle (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Voir les 100 premiers en Modèle</a>)', 1234, 'Modèle'],
    ['with an unknown category', 'com', '#55 somewhere else (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">See Top 100 in Samples</a>)', 55, null],
  ])('has its rank %s', (_language, domain, words, rank, category) => {
    const page = sampleProduct({ ranks: `<li><b>Rank:</b> ${words}</li>`, price: '€1.00' }, `https://www.amazon.${domain}/dp/B0LANDFALL`)
    expect(page.ranks).toEqual([{ rank, category }])
  })
  it('has no rank where one category has two', () => {
    const link = '<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">See Top 100 in Samples</a>'
    const page = sampleProduct({ ranks: `<li>#5 in Samples (${link})</li><li>#6 in Samples (${link})</li>` })
    expect(page.ranks).toEqual([])
    expect(page.unreadable).toMatchObject([{ field: 'ranks', why: 'disagreement' }])
  })
  it.each([
    ['Currently unavailable.', 'out_of_stock'],
    ['Derzeit nicht verfügbar.', 'out_of_stock'],
    ['Momenteel niet verkrijgbaar.', 'out_of_stock'],
    ['現在在庫切れです。', 'out_of_stock'],
    ['Only 3 left in stock - order soon.', 'in_stock'],
    ['残り2点 ご注文はお早めに', 'in_stock'],
    ['Disponibilità immediata', 'in_stock'],
  ])('is, with "%s", %s', (availability, expected) => {
    expect(sampleProduct({ availability }).availability).toBe(expected)
  })
  it('has its reviews where the spoken text has another form but the same number', () => {
    const elsewhere = '<span data-hook="total-review-count">Bewertungen weltweit: 1.208</span>'
    expect(sampleProduct({ elsewhere }).reviewCount).toEqual({ value: 1208, bound: 'exact' })
    expect(sampleProduct({ elsewhere: elsewhere.replace('1.208', '1.308') }).reviewCount).toBeNull()
  })
  it('knows a page that has only a used offer', () => {
    const html = productPage({ ...usShirt, buyBox: '<div id="usedOnlyBuybox"></div>' })
    expect(readHtml(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: { minor: 2499 }, condition: 'used' })
  })
  it.each([
    ['of 2014', '<span id="actualPriceValue"><b class="priceLarge">$24.99</b></span>'],
    ['of 2018', '<span id="priceblock_ourprice">$24.99</span><span id="priceblock_saleprice" hidden></span>'],
    ['of 2022', '<div id="corePrice_desktop"><span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$40.00</span></span><span class="a-price a-text-price apexPriceToPay"><span class="a-offscreen">$24.99</span></span></div>'],
    ['on a telephone', '<div id="corePriceDisplay_mobile_feature_div"><span class="a-price priceToPay"><span class="a-offscreen">$24.99</span></span></div>'],
  ])('has its price in the layout %s', (_year, price) => {
    const html = `<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL">${price}</body>`
    expect(readHtml(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: { minor: 2499, currency: 'USD' } })
  })
  it('has no price where a variation leaves a range', () => {
    const html =
      '<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><div id="corePrice_desktop"><span class="a-price-range"><span class="a-price a-text-price apexPriceToPay"><span class="a-offscreen">$12.99</span></span> - <span class="a-price a-text-price apexPriceToPay"><span class="a-offscreen">$15.99</span></span></span></div></body>'
    expect(readHtml(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: null, unreadable: [] })
  })
  it('never joins a superscript to the whole', () => {
    const html = '<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><span id="priceblock_ourprice">$<span>24</span><sup>99</sup></span></body>'
    expect(readHtml(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: null, unreadable: [{ field: 'price', why: 'not-understood' }] })
  })
  it('has no weight where two rows differ', () => {
    const details = '<table class="prodDetTable"><tr><th>Item Weight</th><td>6.4 ounces</td></tr><tr><th>Weight</th><td>2 pounds</td></tr></table>'
    expect(sampleProduct({ details }).weightGrams).toBeNull()
  })
})
