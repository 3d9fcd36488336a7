import { describe, expect, it } from 'vitest'
import { readHtml } from '../test-support/read-html.ts'
import { sampleProduct } from './test-support/sample-product.ts'

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
    expect(sampleProduct({ elsewhere: struck(text) }).listPrice).toEqual(listPrice)
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
    expect(sampleProduct({ elsewhere: `<label id="couponTextpctch1">${text}</label>` }).coupon).toEqual(coupon)
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
    expect(sampleProduct({ language, details: row(label, value) }, `https://www.amazon.${domain}/dp/B0LANDFALL`).firstAvailable).toBe(day)
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
    expect(sampleProduct({ details: row(label, value) }).dimensions).toEqual(dimensions)
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
    expect(sampleProduct({ elsewhere: `<a id="bylineInfo">${words}</a>` }).brand).toBe(brand)
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
    expect(sampleProduct({ seller: '', buyBox: `<div id="merchant-info">${sentence}</div>` })).toMatchObject({ seller, fulfilment })
  })
  it('has the last step of a ladder as its rank and none of the others', () => {
    const step = (name: string, at: number) => `<a href="/gp/bestsellers/x/ref=pd_zg_hrsr_x_1_${at}">${name}</a>`
    const ranks = `<li id="SalesRank"><b>Best Sellers Rank:</b> #1,234 in Samples (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">See Top 100 in Samples</a>)<ul><li class="zg_hrsr_item"><span class="zg_hrsr_rank">#3</span> <span class="zg_hrsr_ladder">in ${step('Samples', 1)} &gt; ${step('Games', 2)} &gt; <b>${step('Card Games', 3)}</b></span></li></ul></li>`
    expect(sampleProduct({ ranks }).ranks).toEqual([{ rank: 1234, category: 'Samples' }, { rank: 3, category: 'Card Games' }])
  })
  it('counts its variations and pictures by its own data, and none where the data contradicts itself', () => {
    const data = (total: number) => `<script type="text/plain">"num_total_variations" : ${total}, "dimensions" : ["size_name"], "variationDisplayLabels" : {"size_name":"Size"}, "dimensionValuesDisplayData" : {"B0LANDFALL":["M"],"B0LANDFAL2":["L"]}, 'colorImages': { 'initial': [{"hiRes":"a"},{"hiRes":"]"}]}</script>`
    expect(sampleProduct({ elsewhere: data(2) })).toMatchObject({ variations: { count: 2, axes: [{ name: 'Size', chosen: 'M' }] }, imageCount: 2 })
    expect(sampleProduct({ elsewhere: data(3) })).toMatchObject({ variations: null, unreadable: [{ field: 'variations', why: 'disagreement' }] })
  })
  it.each([
    ['no longer available', 'This item is no longer available.'],
    ['not deliverable in German', 'Nicht mehr verfügbar'],
    ['out of stock in French', "Cet article n'est plus disponible"],
    ['out of stock in Portuguese', 'Não está disponível.'],
    ['out of stock in Chinese', '目前无货'],
    ['out of stock in Turkish', 'Şu anda mevcut değil.'],
  ])('is %s', (_what, availability) => {
    expect(sampleProduct({ availability }).availability).toBe('out_of_stock')
  })
  it('has the open one of two new offers, and its seller', () => {
    const offer = (at: number, open: string, price: string) => `<div id="newAccordionRow_${at}" class="a-box ${open}"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">${price}</span></span></div></div>`
    const html = `<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL">${offer(0, 'a-accordion-active', '$24.99')}${offer(1, '', '$22.00')}</body>`
    expect(readHtml(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: { minor: 2499, currency: 'USD' } })
  })
  it('has rupees where the sign is a picture', () => {
    const html = '<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><span id="priceblock_ourprice"><span class="currencyINR">&nbsp;</span> 1,299.00</span></body>'
    expect(readHtml(html, 'https://www.amazon.in/dp/B0LANDFALL')).toMatchObject({ price: { minor: 129900, currency: 'INR' } })
  })
})
