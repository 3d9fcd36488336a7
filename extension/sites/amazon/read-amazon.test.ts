import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'
import { amazon } from './read-amazon.ts'
import { productPage, usShirt } from './fixtures/product-page.ts'
import type { ProductPageText } from './fixtures/product-page.ts'
import type { PageReading, ProductPage } from '../page-reading.ts'

function documentOf(html: string, address: string): Document {
  const window = new Window({ url: address })
  window.document.write(html)
  // happy-dom's document is its own type; the reader asks only for what both have.
  return window.document as unknown as Document
}

function read(html: string, address: string): PageReading {
  return readPage(documentOf(html, address), new URL(address))
}

function product(text: Partial<ProductPageText>, address = 'https://www.amazon.com/dp/B0LANDFALL'): ProductPage {
  const reading = read(productPage({ ...usShirt, machinePrice: '', pieces: null, ...text }), address)
  if (reading.kind !== 'product') throw new Error(`read as ${JSON.stringify(reading)}`)
  return reading
}

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
    expect(read(productPage(usShirt), 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({
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
    expect(product({ price }, `https://www.amazon.${domain}/dp/B0LANDFALL`).price).toEqual({ minor, currency })
  })

  it('has no price where the box and the page disagree, and keeps both for the report', () => {
    const page = product({ price: '$24.99', centerPrice: '$19.99' })
    expect(page.price).toBeNull()
    expect(page.unreadable).toEqual([{ field: 'price', why: 'disagreement', said: ['$24.99', '$19.99'] }])
  })
  it('has no price where the eye and the ear are told different things', () => {
    expect(product({ pieces: ['$', '29', '.', '99'] }).price).toBeNull()
  })
  it('has no price where the embedded number is another', () => {
    expect(product({ machinePrice: '14.99' }).unreadable).toMatchObject([{ field: 'price', why: 'disagreement' }])
  })
  it('has no price in a form nobody knows', () => {
    expect(product({ price: '24 dollars and 99' }).unreadable).toMatchObject([{ field: 'price', why: 'not-understood' }])
  })
  it.each([
    ['a struck price', '<span class="a-price" data-a-strike="true"><span class="a-offscreen">$49.99</span></span>'],
    ['a unit price', '<span class="pricePerUnit"><span class="a-price a-text-price"><span class="a-offscreen">$3.90</span></span></span>'],
    ['a used offer', '<div id="usedAccordionRow"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$11.00</span></span></div></div>'],
    ['a subscription', '<div id="snsAccordionRowMiddle"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$21.24</span></span></div></div>'],
    ['other sellers', '<div id="olp_feature_div"><span class="a-price"><span class="a-offscreen">$9.00</span></span></div>'],
    ['a carousel', '<div class="a-carousel"><span class="a-price priceToPay"><span class="a-offscreen">$5.00</span></span></div>'],
  ])('is not priced by %s', (_what, buyBox) => {
    expect(product({ buyBox }).price).toEqual({ minor: 2499, currency: 'USD' })
  })

  it.each([
    ['in Turkish', 'com.tr', 'Örnek Giyim kategorisinde 1.234. Sırada (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Örnek Giyim kategorisinde İlk 100</a>)', 1234, 'Örnek Giyim'],
    ['in Japanese', 'co.jp', '- 13,540位見本の服 (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">見本の服の売れ筋ランキングを見る</a>)', 13540, '見本の服'],
    ['in German', 'de', 'Nr. 1.234 in Muster (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Siehe Top 100 in Muster</a>)', 1234, 'Muster'],
    ['in Polish', 'pl', 'nr 1 234 w kategorii Wzory (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Zobacz 100 w kategorii Wzory</a>)', 1234, 'Wzory'],
    ['in French', 'fr', '1 234 en Modèle (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">Voir les 100 premiers en Modèle</a>)', 1234, 'Modèle'],
    ['with an unknown category', 'com', '#55 somewhere else (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">See Top 100 in Samples</a>)', 55, null],
  ])('has its rank %s', (_language, domain, words, rank, category) => {
    const page = product({ ranks: `<li><b>Rank:</b> ${words}</li>`, price: '€1.00' }, `https://www.amazon.${domain}/dp/B0LANDFALL`)
    expect(page.ranks).toEqual([{ rank, category }])
  })
  it('has no rank where one category has two', () => {
    const link = '<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">See Top 100 in Samples</a>'
    const page = product({ ranks: `<li>#5 in Samples (${link})</li><li>#6 in Samples (${link})</li>` })
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
    expect(product({ availability }).availability).toBe(expected)
  })
  it('has its reviews where the spoken text has another form but the same number', () => {
    const elsewhere = '<span data-hook="total-review-count">Bewertungen weltweit: 1.208</span>'
    expect(product({ elsewhere }).reviewCount).toEqual({ value: 1208, bound: 'exact' })
    expect(product({ elsewhere: elsewhere.replace('1.208', '1.308') }).reviewCount).toBeNull()
  })
  it('knows a page that has only a used offer', () => {
    const html = productPage({ ...usShirt, buyBox: '<div id="usedOnlyBuybox"></div>' })
    expect(read(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: { minor: 2499 }, condition: 'used' })
  })
  it.each([
    ['of 2014', '<span id="actualPriceValue"><b class="priceLarge">$24.99</b></span>'],
    ['of 2018', '<span id="priceblock_ourprice">$24.99</span><span id="priceblock_saleprice" hidden></span>'],
    ['of 2022', '<div id="corePrice_desktop"><span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$40.00</span></span><span class="a-price a-text-price apexPriceToPay"><span class="a-offscreen">$24.99</span></span></div>'],
    ['on a telephone', '<div id="corePriceDisplay_mobile_feature_div"><span class="a-price priceToPay"><span class="a-offscreen">$24.99</span></span></div>'],
  ])('has its price in the layout %s', (_year, price) => {
    const html = `<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL">${price}</body>`
    expect(read(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: { minor: 2499, currency: 'USD' } })
  })
  it('has no price where a variation leaves a range', () => {
    const html =
      '<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><div id="corePrice_desktop"><span class="a-price-range"><span class="a-price a-text-price apexPriceToPay"><span class="a-offscreen">$12.99</span></span> - <span class="a-price a-text-price apexPriceToPay"><span class="a-offscreen">$15.99</span></span></span></div></body>'
    expect(read(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: null, unreadable: [] })
  })
  it('never joins a superscript to the whole', () => {
    const html = '<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><span id="priceblock_ourprice">$<span>24</span><sup>99</sup></span></body>'
    expect(read(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: null, unreadable: [{ field: 'price', why: 'not-understood' }] })
  })
  it('has no weight where two rows differ', () => {
    const details = '<table class="prodDetTable"><tr><th>Item Weight</th><td>6.4 ounces</td></tr><tr><th>Weight</th><td>2 pounds</td></tr></table>'
    expect(product({ details }).weightGrams).toBeNull()
  })
})

// Rows, labels and sentences of shops without a saved page are synthetic: forms of Amazon's, words of our own around them.
describe('more of a product page', () => {
  const row = (label: string, value: string): string => `<table class="prodDetTable"><tr><th>${label}</th><td>${value}</td></tr></table>`
  const struck = (text: string): string => `<div id="corePrice_desktop"><span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">${text}</span></span></div>`

  it.each([
    ['$39.99', { minor: 3999, currency: 'USD' }],
    ['$19.99', null],
    ['€39.99', null],
    ['List: $39.99', null],
  ])('has its list price from %s only where it is above the price', (text, listPrice) => {
    expect(product({ elsewhere: struck(text) }).listPrice).toEqual(listPrice)
  })
  it.each([
    ['Apply 20% coupon', { off: 'percent', percent: 20 }],
    ['%15 kupon uygula', { off: 'percent', percent: 15 }],
    ['Save an extra $5.00 with this coupon', { off: 'amount', amount: { minor: 500, currency: 'USD' } }],
    ['5 € Rabattgutschein', { off: 'amount', amount: { minor: 500, currency: 'EUR' } }],
    ['Save 5% on orders over $20', null],
    ['Save 5 with coupon', null],
    ['Save 12.5% with coupon', null],
  ])('has its coupon from "%s"', (text, coupon) => {
    expect(product({ elsewhere: `<label id="couponTextpctch1">${text}</label>` }).coupon).toEqual(coupon)
  })
  it.each([
    ['en-us', 'com', 'Date First Available', 'January 10, 2023', '2023-01-10'],
    ['es-us', 'com', 'Producto en Amazon.com desde', '10 enero 2023', '2023-01-10'],
    ['en-gb', 'de', 'Date First Available', '10 Jan. 2023', '2023-01-10'],
    ['de-de', 'de', 'Im Angebot von Amazon.de seit', '8. Januar 2012', '2012-01-08'],
    ['fr-be', 'com.be', 'Date de mise en ligne sur Amazon.com.be', '18 octobre 2016', '2016-10-18'],
    ['nl-nl', 'nl', 'Datum eerste beschikbaarheid', '4 mei 2019', '2019-05-04'],
    ['pl-pl', 'pl', 'Data pierwszej dostępności', '5 grudnia 2020', '2020-12-05'],
    ['tr-tr', 'com.tr', 'Satışa Sunulduğu İlk Tarih', '5 Aralık 2020', '2020-12-05'],
    ['ja-jp', 'co.jp', 'Amazon.co.jp での取り扱い開始日', '2020/3/17', '2020-03-17'],
    ['en-us', 'com', 'Date First Available', '05/06/2020', null],
    ['en-us', 'com', 'Publication date', 'January 10, 2023', null],
  ])('in %s on amazon.%s is there since "%s: %s"', (language, domain, label, value, day) => {
    expect(product({ language, details: row(label, value) }, `https://www.amazon.${domain}/dp/B0LANDFALL`).firstAvailable).toBe(day)
  })
  it.each([
    ['Product Dimensions', '36 x 15 x 17 inches; 8.1 Pounds', { sides: ['36', '15', '17'], unit: 'in', of: 'item' }],
    ['Produktabmessungen', '4,09 x 5,69 x 18,69 cm; 190,51 Gramm', { sides: ['4.09', '5.69', '18.69'], unit: 'cm', of: 'item' }],
    ['Package Dimensions', '10 x 9.57 x 1.97 inches', { sides: ['10', '9.57', '1.97'], unit: 'in', of: 'package' }],
    ['梱包サイズ', '18 x 12 x 5 cm; 300 g', { sides: ['18', '12', '5'], unit: 'cm', of: 'package' }],
    ['Item Dimensions LxWxH', '8 x 71 x 147 Millimeters', { sides: ['8', '71', '147'], unit: 'mm', of: 'item' }],
    ['Product Dimensions', '36 x 15 x 17 bananas', null],
    ['Product Dimensions', '1.234 x 15 x 17 cm', null],
  ])('measures %s: %s', (label, value, dimensions) => {
    expect(product({ details: row(label, value) }).dimensions).toEqual(dimensions)
  })
  it.each([
    ['Visit the Sample Store', 'Sample'],
    ['Brand: Sample', 'Sample'],
    ['Besuche den Sample-Store', 'Sample'],
    ['Visiter la boutique Sample', 'Sample'],
    ['Visita lo Store di Sample', 'Sample'],
    ['Sampleのストアを表示', 'Sample'],
    ['by Some Author', null],
  ])('has its brand from "%s"', (words, brand) => {
    expect(product({ elsewhere: `<a id="bylineInfo">${words}</a>` }).brand).toBe(brand)
  })
  it.each([
    ['Ships from and sold by Amazon.com.', 'Amazon.com', 'marketplace'],
    ['Verkauf und Versand durch Amazon.', 'Amazon', 'marketplace'],
    ['Sold by Sample Goods and Fulfilled by Amazon.', null, null],
    ['Verkauf durch Muster und Versand durch Amazon.', null, null],
    ['Venduto da Esempio e spedito da Amazon.', null, null],
    ['Sold by <a href="/gp/help/seller/at-a-glance.html?seller=A1&isAmazonFulfilled=1">Sample Goods</a> and Fulfilled by Amazon.', 'Sample Goods', 'marketplace'],
    ['Sold by Amazon Warehouse and Fulfilled by Amazon.', null, null],
  ])('is sold, with "%s", by %s', (sentence, seller, fulfilment) => {
    expect(product({ seller: '', buyBox: `<div id="merchant-info">${sentence}</div>` })).toMatchObject({ seller, fulfilment })
  })
  it('has the last step of a ladder as its rank and none of the others', () => {
    const step = (name: string, at: number) => `<a href="/gp/bestsellers/x/ref=pd_zg_hrsr_x_1_${at}">${name}</a>`
    const ranks = `<li id="SalesRank"><b>Best Sellers Rank:</b> #1,234 in Samples (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">See Top 100 in Samples</a>)<ul><li class="zg_hrsr_item"><span class="zg_hrsr_rank">#3</span> <span class="zg_hrsr_ladder">in ${step('Samples', 1)} &gt; ${step('Games', 2)} &gt; <b>${step('Card Games', 3)}</b></span></li></ul></li>`
    expect(product({ ranks }).ranks).toEqual([{ rank: 1234, category: 'Samples' }, { rank: 3, category: 'Card Games' }])
  })
  it('counts its variations and pictures by its own data, and none where the data contradicts itself', () => {
    const data = (total: number) => `<script type="text/plain">"num_total_variations" : ${total}, "dimensions" : ["size_name"], "variationDisplayLabels" : {"size_name":"Size"}, "dimensionValuesDisplayData" : {"B0LANDFALL":["M"],"B0LANDFAL2":["L"]}, 'colorImages': { 'initial': [{"hiRes":"a"},{"hiRes":"]"}]}</script>`
    expect(product({ elsewhere: data(2) })).toMatchObject({ variations: { count: 2, axes: [{ name: 'Size', chosen: 'M' }] }, imageCount: 2 })
    expect(product({ elsewhere: data(3) })).toMatchObject({ variations: null, unreadable: [{ field: 'variations', why: 'disagreement' }] })
  })
  it.each([
    ['no longer available', 'This item is no longer available.'],
    ['not deliverable in German', 'Nicht mehr verfügbar'],
    ['out of stock in French', "Cet article n'est plus disponible"],
    ['out of stock in Portuguese', 'Não está disponível.'],
    ['out of stock in Chinese', '目前无货'],
    ['out of stock in Turkish', 'Şu anda mevcut değil.'],
  ])('is %s', (_what, availability) => {
    expect(product({ availability }).availability).toBe('out_of_stock')
  })
  it('has the open one of two new offers, and its seller', () => {
    const offer = (at: number, open: string, price: string) => `<div id="newAccordionRow_${at}" class="a-box ${open}"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">${price}</span></span></div></div>`
    const html = `<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL">${offer(0, 'a-accordion-active', '$24.99')}${offer(1, '', '$22.00')}</body>`
    expect(read(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: { minor: 2499, currency: 'USD' } })
  })
  it('has rupees where the sign is a picture', () => {
    const html = '<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><span id="priceblock_ourprice"><span class="currencyINR">&nbsp;</span> 1,299.00</span></body>'
    expect(read(html, 'https://www.amazon.in/dp/B0LANDFALL')).toMatchObject({ price: { minor: 129900, currency: 'INR' } })
  })
})

describe('lists', () => {
  const card = (id: string, inner: string) => `<div data-component-type="s-search-result" data-asin="${id}"><h2><span>Sample ${id}</span></h2>${inner}</div>`
  const price = (text: string, more = '') => `<span class="a-price" ${more}><span class="a-offscreen">${text}</span></span>`
  it('reads search results, one price each or none', () => {
    const html = `<!doctype html><body>${card('B000000001', price('$10.00') + price('$20.00', 'data-a-strike="true"'))}${card('B000000002', price('$10.00') + price('$12.00'))}${card('B000000003', '<a class="puis-sponsored-label-text">Ad</a><div data-cy="reviews-block"><a aria-label="1,208 ratings" href="#customerReviews">(1.2K)</a></div>')}</body>`
    expect(read(html, 'https://www.amazon.com/s?k=sample')).toMatchObject({
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
    const reading = read(html, 'https://www.amazon.com/Best-Sellers/zgbs/sample')
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
    expect(read(`<!doctype html><body>${body}</body>`, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ kind: 'unreadable', reason })
  })
  it('is refused on other sites', () => {
    expect(read(productPage(usShirt), 'https://www.amazon.com.example.org/dp/B0LANDFALL')).toMatchObject({ reason: 'other-site' })
    expect(read('<p>', 'https://www.ebay.com/itm/1')).toMatchObject({ reason: 'other-site' })
  })
  it('is not where a product page only speaks of a captcha', () => {
    const page = read(productPage({ ...usShirt, elsewhere: '<script>var referrer = "/errors/validateCaptcha"</script>' }), 'https://www.amazon.com/dp/B0LANDFALL')
    expect(page.kind).toBe('product')
  })
})
