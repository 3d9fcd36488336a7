import { describe, expect, it } from 'vitest'
import { readHtml } from '../test-support/read-html.ts'
import type { PageReading } from '../page-reading.ts'

// SYNTHETIC: places where a figure stands that is not what it seems. Structure after Amazon's; goods and figures are our own.
const product = (body: string, domain = 'com'): PageReading =>
  readHtml(`<!doctype html><html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL">${body}</body></html>`, `https://www.amazon.${domain}/dp/B0LANDFALL`)
const spoken = (text: string, kind = ''): string => `<span class="a-price ${kind}"><span class="a-offscreen">${text}</span></span>`
const center = (inner: string): string => `<div id="corePriceDisplay_desktop_feature_div">${inner}</div>`
const toPay = (text: string): string => center(spoken(text, 'priceToPay'))
const row = (id: string, open: boolean, price: string): string => `<div id="${id}" class="${open ? 'a-accordion-active' : ''}"><div id="corePrice_feature_div">${spoken(price)}</div></div>`
const accordion = (...rows: string[]): string => `<div class="a-accordion">${rows.join('')}</div>`
const available = (text: string): string => `<div id="availability"><span>${text}</span></div>`

describe('what looks like the price and is not', () => {
  it.each([
    ['a trial for nothing', 'com', '<span id="kindle-price">$0.00</span>'],
    ['nothing in euros', 'de', toPay('0,00 €')],
    ['nothing in yen', 'co.jp', toPay('￥0')],
    ['the lowest of several, said before', 'com', center(`<span class="a-size-base">From </span>${spoken('$12.99', 'priceToPay')}`)],
    ['the lowest of several in German', 'de', center(`ab ${spoken('12,99 €', 'priceToPay')}`)],
    ['the lowest of several in Japanese, said behind', 'co.jp', center(`${spoken('￥1,299', 'priceToPay')}<span>から</span>`)],
    ['one month of many', 'com', center(`${spoken('$41.66', 'priceToPay')}<span>/month</span>`)],
    ['one month of many in French', 'fr', center(`${spoken('41,66 €', 'priceToPay')} <span>par mois</span>`)],
    ['the lower end of a range', 'com', center(`${spoken('$12.99', 'priceToPay')} - ${spoken('$15.99')}`)],
    ['before tax, as a business account sees it', 'co.uk', center(`${spoken('£10.00', 'priceToPay')} <span>excl. VAT</span> ${spoken('£12.00')} <span>incl. VAT</span>`)],
    ['before tax in Japan', 'co.jp', center(`${spoken('￥1,000', 'priceToPay')}<span>(税抜)</span>`)],
    ['for one of many', 'com', center(`${spoken('$2.08', 'priceToPay')}<span> / Count</span>`)],
    ['a range in one piece', 'de', center(`${spoken('12,99 €', 'priceToPay')}<span>– 15,99 €</span>`)],
  ])('%s is refused (amazon.%s)', (_what, domain, body) => {
    expect(product(body, domain)).toMatchObject({ price: null, unreadable: [{ field: 'price' }] })
  })

  it('a subscription is no price where it is the only offer', () => {
    expect(product(toPay('$23.74') + accordion(row('snsAccordionRowMiddle', true, '$23.74')))).toMatchObject({ price: null })
  })
  it('a subscription that stands open beside one purchase leaves the price unreadable', () => {
    const page = product(toPay('$23.74') + accordion(row('snsAccordionRowMiddle', true, '$23.74'), row('newAccordionRow_0', false, '$24.99')))
    expect(page).toMatchObject({ price: null, unreadable: [{ field: 'price', why: 'disagreement', said: ['$24.99', '$23.74'] }] })
  })
  it.each([
    ['com', 'Sample Phone, 128 GB (Renewed)'],
    ['de', 'Beispieltelefon, 128 GB (Generalüberholt)'],
    ['fr', 'Téléphone, 128 Go (Reconditionné)'],
    ['it', 'Telefono, 128 GB (Ricondizionato)'],
    ['es', 'Teléfono, 128 GB (Reacondicionado)'],
    ['co.jp', 'サンプル 128GB【整備済み品】'],
    ['com', 'Sample Phone (Renewed Premium)'],
  ])('amazon.%s: "%s" is not new', (domain, title) => {
    const page = readHtml(`<!doctype html><html><body><span id="productTitle">${title}</span><input id="ASIN" value="B0LANDFALL"><span id="priceblock_ourprice">${domain === 'com' ? '$99.99' : domain === 'co.jp' ? '￥9,999' : '99,99 €'}</span></body></html>`, `https://www.amazon.${domain}/dp/B0LANDFALL`)
    expect(page).toMatchObject({ price: { minor: 9999 }, condition: 'used' })
  })
  it('a used offer that stands alone is told as used', () => {
    expect(product(toPay('$14.99') + accordion(row('usedAccordionRow', true, '$14.99')))).toMatchObject({ price: { minor: 1499 }, condition: 'used' })
  })
  it('a saving beside the price takes nothing from it', () => {
    expect(product(center(`<span class="savingsPercentage">-38%</span>${spoken('$24.99', 'priceToPay')}<span>-38%</span>`))).toMatchObject({ price: { minor: 2499 }, unreadable: [] })
  })
  it('other sellers’ offers are no price', () => {
    expect(product(`${available('Available from <a>these sellers</a>.')}<div id="olpLinkWidget_feature_div">${spoken('$9.99')}</div>`)).toMatchObject({ price: null, unreadable: [] })
  })
  it.each([
    ['in', '₹1,23,456.00', 12345600, 'INR'],
    ['in', '₹99,999', 9999900, 'INR'],
    ['com.tr', '12.345TL', 1234500, 'TRY'],
    ['pl', '1\u00a0234,56\u00a0zł', 123456, 'PLN'],
    ['se', '1\u00a0234 kr', 123400, 'SEK'],
    ['com.br', 'R$\u00a01.234,56', 123456, 'BRL'],
    ['eg', 'جنيه\u00a0١٬٢٣٤٫٥٦', 123456, 'EGP'],
    ['sa', '\u200f١٬٢٣٤٫٥٦ ر.س.\u200f', 123456, 'SAR'],
    ['de', '1.234 €', 123400, 'EUR'],
    ['co.za', 'R 1\u00a0234,56', 123456, 'ZAR'],
  ])('amazon.%s prints %s', (domain, text, minor, currency) => {
    expect(product(toPay(text), domain)).toMatchObject({ price: { minor, currency }, unreadable: [] })
  })
  it.each([['ae', 'AED1,234.5'], ['com', '$1,23,456.00.00'], ['de', '1.23,456 €'], ['com', '$24 99'], ['nl', '€ 1.234,-'], ['com', 'kr 24.99']])('amazon.%s: "%s" fits no form', (domain, text) => {
    expect(product(toPay(text), domain)).toMatchObject({ price: null, unreadable: [{ field: 'price', said: [text] }] })
  })
})

describe('a price that only members pay is not the price of all', () => {
  const badge = (text: string): string => `<div id="dealBadge_feature_div"><span>${text}</span></div>`
  const invites = (text: string): string => `<div id="pep_feature_div"><span id="primeExclusivePricingMessage">${text}</span></div>`
  it.each([
    ['com', 'a deal of Prime Day', badge('Prime Day Deal') + toPay('$19.99')],
    ['de', 'an offer for members', badge('Exklusiv für Prime') + toPay('19,99 €')],
    ['co.jp', 'a price for members', badge('プライム会員限定') + toPay('￥1,999')],
    ['com', 'the members’ price in so many words', toPay('$19.99') + invites('Exclusive Prime price')],
    ['com', 'the price one joins for', toPay('$19.99') + invites('Join Prime to buy this item at $19.99')],
    ['com', 'a row for members alone', toPay('$19.99') + accordion(row('primeSavingsUpsellAccordionRow', true, '$19.99').replace('<div id="corePrice', 'With Prime <div id="corePrice'))],
  ])('amazon.%s: %s', (domain, _what, body) => {
    expect(product(body, domain)).toMatchObject({ price: null, unreadable: [{ field: 'price', why: 'members-only' }] })
  })
  it.each([
    ['com', 'with Prime', center(`${spoken('$19.99', 'priceToPay')}<span>with Prime</span>`)],
    ['com', 'Prime Member Price', center(`<span>Prime Member Price:</span> ${spoken('$19.99', 'priceToPay')}`)],
    ['it', 'Prezzo Prime', center(`<span>Prezzo Prime:</span> ${spoken('19,99 €', 'priceToPay')}`)],
    ['co.jp', 'プライム会員価格', center(`<span>プライム会員価格:</span>${spoken('￥1,999', 'priceToPay')}`)],
  ])('amazon.%s: beside it stands "%s"', (domain, _words, body) => {
    expect(product(body, domain)).toMatchObject({ price: null, unreadable: [{ field: 'price', why: 'not-understood' }] })
  })
  it('the price without Prime is read where it stands beside the members’', () => {
    const rows = accordion(row('primeSavingsUpsellAccordionRow', true, '$19.99').replace('<div id="corePrice', 'With Prime <div id="corePrice'), row('newAccordionRow_0', false, '$24.99'))
    expect(product(toPay('$19.99') + rows)).toMatchObject({ price: { minor: 2499 }, unreadable: [] })
    expect(product(toPay('$24.99') + invites('Join Prime to buy this item at $19.99'))).toMatchObject({ price: { minor: 2499 }, unreadable: [] })
    expect(product(center(`<span>Without Prime:</span> ${spoken('$24.99', 'priceToPay')}`))).toMatchObject({ price: { minor: 2499 }, unreadable: [] })
  })
  it('another deal, and delivery for members, take nothing from the price', () => {
    expect(product(badge('Limited time deal') + toPay('$24.99'))).toMatchObject({ price: { minor: 2499 } })
    expect(product(toPay('$24.99') + '<div id="priceBadging_feature_div"><i class="a-icon a-icon-prime"><span class="a-icon-alt">Prime</span></i> FREE delivery</div>')).toMatchObject({ price: { minor: 2499 }, unreadable: [] })
  })
})

describe('what is to come is neither in stock nor out of it', () => {
  it.each([
    ['com', 'This item will be released on December 5, 2026. Pre-order now.'],
    ['com', 'This title has not yet been released.'],
    ['com', 'Available by invitation'],
    ['com', 'This item cannot be shipped to your selected delivery location.'],
    ['de', 'Dieser Artikel kann nicht an den ausgewählten Lieferort geliefert werden.'],
    ['it', 'Questo articolo non può essere spedito al punto di consegna selezionato.'],
    ['com', 'In stock on December 5, 2026.'],
    ['com', 'Available from December 5, 2026.'],
    ['de', 'Noch nicht erschienen. Jetzt vorbestellen.'],
    ['de', 'Dieser Artikel erscheint am 5. Dezember 2026.'],
    ['fr', 'Cet article paraîtra le 5 décembre 2026.'],
    ['fr', 'Ce titre n’est pas encore paru.'],
    ['it', 'Questo articolo verrà rilasciato il 5 dicembre 2026.'],
    ['es', 'Disponible a partir del 5 de diciembre de 2026.'],
    ['com.br', 'Este item será lançado em 5 de dezembro de 2026.'],
    ['nl', 'Dit product is nog niet verschenen.'],
    ['com.tr', 'Ön sipariş verin.'],
    ['co.jp', 'この商品の発売予定日は2026年12月5日です。'],
  ])('amazon.%s: %s', (domain, text) => {
    expect(product(toPay('$24.99') + available(text) + '<input id="add-to-cart-button">', domain)).toMatchObject({ availability: 'unknown' })
  })
  it.each([
    ['Temporarily out of stock.', 'out_of_stock'],
    ['Currently unavailable.', 'out_of_stock'],
    ['Not yet available.', 'out_of_stock'],
    ['Usually ships within 6 to 10 days.', 'in_stock'],
    ['Only 2 left in stock - order soon.', 'in_stock'],
    ['Available to ship in 1-2 days.', 'in_stock'],
  ])('%s is %s', (text, availability) => {
    expect(product(toPay('$24.99') + available(text))).toMatchObject({ availability })
  })
})

describe('details and coupons of another thing', () => {
  const detail = (label: string, value: string): PageReading => product(`<table class="prodDetTable"><tr><th>${label}</th><td>${value}</td></tr></table>`)
  it.each([['Weight', '2 x 500 g'], ['Load weight', '300 Pounds'], ['Weight Limit', '300 Pounds'], ['Weight', 'up to 5 kg'], ['Item Weight', '5 - 7 pounds'], ['Item Weight', '5-7 pounds'], ['Item Weight', '1/2 pound'], ['Item Weight', '6.4E+2 g'], ['Metal weight', '5 Grams'], ['Carat Weight', '0.5 g'], ['Item Weight', '1.234 Pounds'], ['Item Weight', '0 g']])('%s: %s is not what one weighs', (label, value) => {
    expect(detail(label, value)).toMatchObject({ weightGrams: null })
  })
  it.each([
    ['10"D x 5"W x 2"H', ['10', '5', '2'], 'in'],
    ['30L x 20W x 10H cm', ['30', '20', '10'], 'cm'],
    ['30,5 x 20 x 10 cm', ['30.5', '20', '10'], 'cm'],
  ])('sides as %s', (value, sides, unit) => {
    expect(detail('Product Dimensions', value)).toMatchObject({ dimensions: { sides, unit } })
  })
  it('a coupon for a subscription is none for one purchase', () => {
    expect(product(toPay('$24.99') + '<span id="couponTextpctch">Save an extra 10% on your first Subscribe and Save order</span>')).toMatchObject({ coupon: null, unreadable: [] })
  })
  it.each(['Save up to 20%', 'Coupon: 10% off, max $50', 'Extra 20% off when you buy 2'])('"%s" is more than one figure', (text) => {
    expect(product(`${toPay('$24.99')}<span id="couponTextpctch">${text}</span>`)).toMatchObject({ coupon: null, unreadable: [{ field: 'coupon' }] })
  })
})

describe('a best seller whose price is one of several', () => {
  const item = (inner: string, domain: string): PageReading =>
    readHtml(`<!doctype html><body><div id="zg-left-col"></div><div id="gridItemRoot"><span class="zg-bdg-text">#1</span><a href="/x/dp/B000000001"><div>Sample</div></a>${inner}</div></body>`, `https://www.amazon.${domain}/gp/bestsellers/x`)
  it.each([
    ['de', '<span>ab <span class="p13n-sc-price">12,99 €</span></span>'],
    ['com', '<span>From <span class="p13n-sc-price">$12.99</span></span>'],
    ['co.jp', '<span><span class="p13n-sc-price">￥1,299</span>から</span>'],
  ])('amazon.%s: %s', (domain, inner) => {
    expect(item(inner, domain)).toMatchObject({ kind: 'bestsellers', results: [{ id: 'B000000001', price: null }] })
  })
})

describe('a rank that is cut short', () => {
  it.each(['#1.2K', '#12k', '#1,2', '#1.2M'])('%s is no rank', (rank) => {
    const page = product(`<div id="detailBulletsWrapper_feature_div"><ul><li><span class="a-list-item"><span class="a-text-bold">Best Sellers Rank:</span> ${rank} in Home (<a href="/gp/bestsellers/home/ref=pd_zg_ts_home">See Top 100 in Home</a>)</span></li></ul></div>`)
    expect(page).toMatchObject({ ranks: [], unreadable: [{ field: 'ranks' }] })
  })
})

describe('walls in front of the shop', () => {
  it.each([
    ['blocked', 'a form in German', 'de', '<title>Amazon.de</title><form action="/errors_page/validateCaptcha"><button>Weiter shoppen</button></form>'],
    ['blocked', 'a title in Japan', 'co.jp', '<title>Amazon CAPTCHA</title><p>続けてお買い物をするには</p>'],
    ['blocked', 'adults only', 'co.jp', '<title>警告</title><a id="black-curtain-yes-button">18歳以上</a>'],
    ['blocked', 'too many questions', 'com', '<title>429 Too Many Requests</title>'],
    ['blocked', 'forbidden', 'com', '<title>403 Forbidden</title>'],
    ['blocked', 'a note to programs', 'com', '<html><!-- To discuss automated access to Amazon data please contact api-services-support@amazon.com. --><head></head><body></body></html>'],
    ['error-page', 'a failure with that note', 'com', '<title>503 - Service Unavailable Error</title><!-- api-services-support@amazon.com -->'],
    ['error-page', 'a dog', 'com', '<title>Page Not Found</title><a href="/dogsofamazon/ref=cs_404_d"><img alt="A dog"></a>'],
    ['sign-in', 'a door', 'de', '<title>Amazon Anmelden</title><form name="signIn" action="/ap/signin"></form>'],
  ])('%s: %s', (reason, _what, domain, html) => {
    expect(readHtml(`<!doctype html>${html}`, `https://www.amazon.${domain}/dp/B0LANDFALL`)).toMatchObject({ kind: 'unreadable', reason })
  })
})

describe('a card whose price is not what one pays for a new one', () => {
  const cardPrice = (inner: string, domain = 'com') =>
    readHtml(`<!doctype html><body><div data-component-type="s-search-result" data-asin="B000000001"><h2><a href="/dp/B000000001"><span>Sample</span></a></h2>${inner}</div></body>`, `https://www.amazon.${domain}/s?k=sample`)
  it.each([
    ['com', 'is nothing', spoken('$0.00')],
    ['com', 'is free for members and has another for the rest', `${spoken('$0.00')}<span>Free with Kindle Unlimited</span>${spoken('$9.99')}`],
    ['com', 'is a range', `${spoken('$12.99')} - ${spoken('$15.99')}`],
    ['de', 'is the lowest of several', `<span>ab </span>${spoken('12,99 €')}`],
    ['com', 'is for a month', `${spoken('$41.66')}<span>/mo</span>`],
    ['com', 'is for subscribers', `${spoken('$11.69')} <span>with Subscribe & Save</span>`],
    ['com', 'is for a used one', `<span>Used: </span>${spoken('$5.99')}`],
    ['com', 'is that of sellers not featured', `<div><span>More Buying Choices</span> ${spoken('$9.99')}</div>`],
    ['com', 'is a deal for members', `<span class="a-badge-text">Prime Day Deal</span>${spoken('$19.99')}`],
    ['com', 'is said to be with Prime', `${spoken('$19.99')} <span>with Prime</span>`],
    ['co.jp', 'is for a used one in Japanese', `<span>中古品:</span>${spoken('￥599')}`],
  ])('amazon.%s: %s', (domain, _what, inner) => {
    expect(cardPrice(inner, domain)).toMatchObject({ results: [{ id: 'B000000001', price: null }] })
  })
  it('renting and buying side by side have the price one buys at', () => {
    expect(cardPrice(`<span>Rent: </span>${spoken('$5.99')} <span>Buy: </span>${spoken('$19.99')}`)).toMatchObject({ results: [{ price: { minor: 1999 } }] })
  })
  it('has its price beside the mark of quick delivery', () => {
    expect(cardPrice(`<span class="a-badge-text">Best Seller</span>${spoken('$12.99')} <i class="a-icon a-icon-prime"><span class="a-icon-alt">Prime</span></i>`)).toMatchObject({ results: [{ price: { minor: 1299 } }] })
  })
  it('has its price beside one per ounce, a struck one and a coupon', () => {
    const inner = `${spoken('$12.99')}<span>(${spoken('$0.45', 'a-text-price')}/oz)</span><span> List: <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$19.99</span></span></span><span class="s-coupon-unclipped">Save $2.00</span>`
    expect(cardPrice(inner)).toMatchObject({ results: [{ price: { minor: 1299, currency: 'USD' } }] })
  })
})
