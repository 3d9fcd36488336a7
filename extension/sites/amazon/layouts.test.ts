import { describe, expect, it } from 'vitest'
import { readHtml } from '../test-support/read-html.ts'
import type { PageReading } from '../page-reading.ts'

// SYNTHETIC: structure of Amazon's pages of 2014 to 2026; goods, names and figures are our own.
function read(body: string, address = 'https://www.amazon.com/dp/B0LANDFALL'): PageReading {
  return readHtml(`<!doctype html><html><body><span id="productTitle">Sample</span><input id="ASIN" name="ASIN" value="B0LANDFALL">${body}</body></html>`, address)
}

const spoken = (text: string, kind = '', more = ''): string => `<span class="a-price ${kind}" ${more}><span class="a-offscreen">${text}</span></span>`
const pieces = (sign: string, whole: string, point: string, fraction: string): string =>
  `<span aria-hidden="true"><span class="a-price-symbol">${sign}</span><span class="a-price-whole">${whole}<span class="a-price-decimal">${point}</span></span><span class="a-price-fraction">${fraction}</span></span>`
const box = (id: string, inner: string): string => `<div id="${id}">${inner}</div>`
const struck = spoken('$40.00', 'a-text-price', 'data-a-strike="true"')
const perUnit = '<span class="a-size-mini pricePerUnit">(<span class="a-price a-text-price" data-a-size="mini"><span class="a-offscreen">$0.45</span></span> / oz)</span>'

describe('the price of each year’s layout', () => {
  it.each([
    ['2014, a table', '<div id="price"><span id="actualPriceValue"><b class="priceLarge">$24.99</b></span> <span id="pricePerUnit">($0.45 / oz)</span></div>'],
    ['2015, a sale beside the usual price', '<span id="priceblock_saleprice">$24.99</span><span id="priceblock_ourprice">$29.99</span>'],
    ['2016, a deal of the day', '<span id="priceblock_ourprice">$39.99</span><span id="priceblock_dealprice">$24.99</span>'],
    ['2017, a book with a used offer below', box('buyNewSection', '<span class="offer-price">$24.99</span>') + box('usedBuySection', '<span class="offer-price">$4.99</span>')],
    ['2018, the box and the middle', '<span id="price_inside_buybox">$24.99</span><span id="priceblock_ourprice">$24.99</span>'],
    ['2019, renting closed and buying open', '<div class="a-accordion"><div id="rentAccordionRow"><div id="corePrice_feature_div">' + spoken('$7.99') + '</div></div><div id="buyNewAccordionRow" class="a-accordion-active"><div id="corePrice_feature_div">' + spoken('$24.99') + '</div></div></div>'],
    ['2021, struck and per ounce around it', box('corePrice_desktop', struck + spoken('$24.99', 'a-text-price apexPriceToPay') + perUnit)],
    ['2022, in pieces for the eye', box('corePriceDisplay_desktop_feature_div', `<span class="a-price priceToPay"><span class="a-offscreen">$24.99</span>${pieces('$', '24', '.', '99')}</span>${struck}`)],
    ['2025, nothing said to the ear', box('corePriceDisplay_desktop_feature_div', `<span class="a-price aok-align-center priceToPay apex-pricetopay-value"><span class="a-offscreen"> </span>${pieces('$', '24', '.', '99')}</span>`)],
    ['2025, said to the ear with the saving', box('corePriceDisplay_desktop_feature_div', `<span class="aok-offscreen">$24.99 with 38 percent savings</span><span class="a-price priceToPay">${pieces('$', '24', '.', '99')}</span>`)],
    ['a telephone', box('corePriceDisplay_mobile_feature_div', spoken('$24.99', 'priceToPay'))],
    ['a subscription beside one purchase', `<div class="a-accordion"><div id="snsAccordionRowMiddle"><div id="corePrice_feature_div">${spoken('$23.74')}</div></div><div id="newAccordionRow_0" class="a-accordion-active"><div id="corePrice_feature_div">${spoken('$24.99')}</div></div></div>`],
    ['a used offer and a carousel beside it', box('corePrice_feature_div', spoken('$24.99')) + box('usedAccordionRow', box('corePrice_feature_div', spoken('$14.99'))) + '<div class="a-carousel"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$3.00</span></span></div></div>'],
    ['a business price below', box('corePrice_feature_div', spoken('$24.99')) + box('businessPricing_feature_div', box('corePrice_feature_div', spoken('$22.00')))],
    ['a Kindle book and its paper price', '<div id="digital-list-price"><span id="digital-list-price-value" class="a-text-strike">$35.00</span></div><span id="kindle-price">$24.99</span>'],
    ['embedded data of the same amount', box('corePrice_feature_div', spoken('$24.99')) + '<input name="items[0.base][customerVisiblePrice][amount]" value="24.99"><input name="items[0.base][customerVisiblePrice][currencyCode]" value="USD">'],
  ])('%s', (_year, body) => {
    expect(read(body)).toMatchObject({ kind: 'product', price: { minor: 2499, currency: 'USD' } })
  })

  it.each([
    ['no offer is featured', '<div id="unqualifiedBuyBox"><a href="/gp/offer-listing/B0LANDFALL">See All Buying Options</a></div><div id="olp_feature_div"><span class="a-price"><span class="a-offscreen">$9.99</span></span></div>'],
    ['it is shown in the cart only', '<div id="price"><a id="mapPriceLink">See price in cart</a><span class="a-text-strike">$24.99</span></div>'],
    ['it depends on the variation', box('corePrice_desktop', `<span class="a-price-range">${spoken('$12.99', 'apexPriceToPay')} - ${spoken('$15.99', 'apexPriceToPay')}</span>`)],
    ['it is a range in one text', '<span id="priceblock_ourprice">$12.99 - $15.99</span>'],
    ['it holds what sending costs', '<span id="priceblock_ourprice">$12.99 + $4.99 shipping</span>'],
    ['it is per month', '<span id="priceblock_ourprice">$12.99/mo</span>'],
    ['the list price is all that is shown', box('corePrice_desktop', struck)],
    ['only a subscription is offered', box('snsAccordionRowMiddle', box('corePrice_feature_div', spoken('$23.74')))],
    ['eye and ear disagree', box('corePriceDisplay_desktop_feature_div', `<span class="a-price priceToPay"><span class="a-offscreen">$24.99</span>${pieces('$', '249', '.', '9')}</span>`)],
    ['the box and the middle disagree', '<span id="price_inside_buybox">$24.99</span><span id="priceblock_ourprice">$29.99</span>'],
    ['the data beside it names another amount', box('corePrice_feature_div', spoken('$24.99')) + '<input id="twister-plus-price-data-price" value="23.74">'],
    ['the data beside it names another currency', box('corePrice_feature_div', spoken('$24.99')) + '<input name="items[0.base][customerVisiblePrice][amount]" value="24.99"><input name="items[0.base][customerVisiblePrice][currencyCode]" value="MXN">'],
    ['its sign is a word of the language the reader is written in', '<span id="priceblock_ourprice">constructor 24.99</span>'],
  ])('is none where %s', (_what, body) => {
    expect(read(body)).toMatchObject({ kind: 'product', price: null })
  })

  it('is marked used where only used ones are sold', () => {
    expect(read('<div id="usedOnlyBuybox"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$14.99</span></span></div></div>')).toMatchObject({ price: { minor: 1499 }, condition: 'used' })
  })
})

describe('weights that are not the goods’', () => {
  const table = (...rows: readonly [string, string][]): string => `<table class="prodDetTable">${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`
  it.each([
    ['Weight Limit', '300 Pounds'],
    ['Maximum Weight Recommendation', '300 Pounds'],
    ['Minimum weight recommendation', '5 Pounds'],
    ['Peso máximo recomendado', '120 Kilogramos'],
    ['Fabric Weight', '180 g/m²'],
    ['Item Weight', '180 grams per square meter'],
    ['Tragfähigkeit Gewicht', '120 kg'],
    ['Maksymalne obciążenie, waga', '120 kg'],
  ])('leave it unknown: %s, %s', (label, value) => {
    expect(read(table([label, value]))).toMatchObject({ weightGrams: null })
  })
  it('do not hide the one that is', () => {
    expect(read(table(['Weight Limit', '300 Pounds'], ['Item Weight', '2 Kilograms']))).toMatchObject({ weightGrams: 2000 })
  })
  it('nor do sides of a part hide the whole', () => {
    expect(read(table(['Interior Dimensions', '10 x 10 x 10 inches'], ['Product Dimensions', '12 x 12 x 12 inches']))).toMatchObject({ dimensions: { sides: ['12', '12', '12'] } })
    expect(read(table(['Seat Dimensions', '10 x 10 x 10 inches']))).toMatchObject({ dimensions: null })
  })
})

describe('availability as more shops say it', () => {
  it.each([
    ['com.tr', 'Şu anda temin edilemiyor.', 'out_of_stock'],
    ['com.tr', 'Stokta sadece 3 adet kaldı.', 'in_stock'],
    ['in', 'वर्तमान में अनुपलब्ध।', 'out_of_stock'],
    ['in', 'स्टॉक में', 'in_stock'],
    ['pl', 'Pozostało tylko 3 szt.', 'in_stock'],
    ['de', 'AUF LAGER.', 'in_stock'],
    ['de', 'Nur noch 3 auf Lager (mehr ist unterwegs).', 'in_stock'],
    ['fr', 'Il ne reste plus que 3 exemplaire(s) en stock.', 'in_stock'],
    ['es', 'Temporalmente sin stock.', 'out_of_stock'],
    ['com', '目前不可售。', 'out_of_stock'],
  ])('amazon.%s: "%s" is %s', (domain, text, expected) => {
    expect(read(`<div id="availability"><span>${text}</span></div>`, `https://www.amazon.${domain}/dp/B0LANDFALL`)).toMatchObject({ availability: expected })
  })
})

describe('who sells', () => {
  it.each([
    ['com', 'Ships from and sold by Amazon.com in easy-to-open packaging.', 'Amazon.com'],
    ['com.mx', 'Vendido y enviado por Amazon México.', 'Amazon México'],
    ['nl', 'Verkoop en verzending door Amazon.', 'Amazon'],
    ['es', 'Vendido por Amazon Segunda mano y gestionado por Amazon.', null],
  ])('amazon.%s: "%s"', (domain, sentence, seller) => {
    expect(read(`<div id="merchant-info">${sentence}</div>`, `https://www.amazon.${domain}/dp/B0LANDFALL`)).toMatchObject({ seller })
  })
})
