import { describe, expect, it } from 'vitest'
import { readHtml } from '../test-support/read-html.ts'
import { productPage, usShirt } from './fixtures/product-page.ts'

// SYNTHETIC: the form in which each shop prints its numbers and words; goods, names and figures are our own.
const top = (words: string, link: string): string => `<li><span class="a-text-bold">—</span> ${words} (<a href="/gp/bestsellers/x/ref=pd_zg_ts_x">${link}</a>)</li>`

interface Form {
  readonly domain: string
  readonly language: string
  readonly price: string
  readonly expected: readonly [number, string]
  readonly rating: string
  readonly reviews: string
  readonly rank: readonly [string, string]
  readonly category: string
  readonly stock: string
}

// Every shop below has 4.3 stars, 1,234 ratings, rank 12,345.
const forms: readonly Form[] = [
  { domain: 'com', language: 'en-us', price: '$1,234.56', expected: [123456, 'USD'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['#12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'Only 3 left in stock' },
  { domain: 'com', language: 'es-us', price: 'US$1,234.56', expected: [123456, 'USD'], rating: '4.3 de 5 estrellas', reviews: '1,234 calificaciones', rank: ['nº12,345 en Muestra', 'Ver el Top 100 en Muestra'], category: 'Muestra', stock: 'Disponible' },
  { domain: 'com', language: 'zh-cn', price: 'US$12.34', expected: [1234, 'USD'], rating: '4.3 颗星，最多 5 颗星', reviews: '1,234 评论', rank: ['商品里排第12,345名样品', '查看商品销售排行榜样品'], category: '样品', stock: '现在有货' },
  { domain: 'ca', language: 'fr-ca', price: '1 234,56 $', expected: [123456, 'CAD'], rating: '4,3 sur 5 étoiles', reviews: '1 234 évaluations', rank: ['nº12 345 en Modèle', 'Voir les 100 premiers en Modèle'], category: 'Modèle', stock: 'En stock' },
  { domain: 'ca', language: 'en-ca', price: 'CDN$ 24.99', expected: [2499, 'CAD'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['#12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'In Stock.' },
  { domain: 'com.mx', language: 'es-mx', price: '$1,234.56', expected: [123456, 'MXN'], rating: '4.3 de 5 estrellas', reviews: '1,234 calificaciones', rank: ['nº12,345 en Muestra', 'Ver el Top 100 en Muestra'], category: 'Muestra', stock: 'Disponible' },
  { domain: 'com.br', language: 'pt-br', price: 'R$ 1.234,56', expected: [123456, 'BRL'], rating: '4,3 de 5 estrelas', reviews: '1.234 avaliações de clientes', rank: ['Nº 12.345 em Amostra', 'Conheça o Top 100 na categoria Amostra'], category: 'Amostra', stock: 'Em estoque' },
  { domain: 'co.uk', language: 'en-gb', price: '£1,234.56', expected: [123456, 'GBP'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'In stock' },
  { domain: 'ie', language: 'en-ie', price: '€1,234.56', expected: [123456, 'EUR'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'In stock' },
  { domain: 'de', language: 'de-de', price: '1.234,56 €', expected: [123456, 'EUR'], rating: '4,3 von 5 Sternen', reviews: '1.234 Sternebewertungen', rank: ['Nr. 12.345 in Muster', 'Siehe Top 100 in Muster'], category: 'Muster', stock: 'Auf Lager' },
  { domain: 'fr', language: 'fr-fr', price: '1 234,56 €', expected: [123456, 'EUR'], rating: '4,3 sur 5 étoiles', reviews: '1 234 évaluations', rank: ['12 345 en Modèle', 'Voir les 100 premiers en Modèle'], category: 'Modèle', stock: 'En stock' },
  { domain: 'it', language: 'it-it', price: '1.234,56 €', expected: [123456, 'EUR'], rating: '4,3 su 5 stelle', reviews: '1.234 voti', rank: ['n. 12.345 in Esempio', 'Visualizza i Top 100 nella categoria Esempio'], category: 'Esempio', stock: 'Disponibilità immediata' },
  { domain: 'es', language: 'es-es', price: '1.234,56 €', expected: [123456, 'EUR'], rating: '4,3 de 5 estrellas', reviews: '1.234 valoraciones', rank: ['nº12.345 en Muestra', 'Ver el Top 100 en Muestra'], category: 'Muestra', stock: 'En stock' },
  { domain: 'nl', language: 'nl-nl', price: '€ 1.234,56', expected: [123456, 'EUR'], rating: '4,3 van 5 sterren', reviews: '1.234 beoordelingen', rank: ['#12.345 in Voorbeeld', 'Top 100 in Voorbeeld bekijken'], category: 'Voorbeeld', stock: 'Op voorraad' },
  { domain: 'com.be', language: 'fr-be', price: '1 234,56 €', expected: [123456, 'EUR'], rating: '4,3 sur 5 étoiles', reviews: '1 234 évaluations', rank: ['12 345 en Modèle', 'Voir les 100 premiers en Modèle'], category: 'Modèle', stock: 'En stock' },
  { domain: 'se', language: 'sv-se', price: '1 234,56 kr', expected: [123456, 'SEK'], rating: '4,3 av 5 stjärnor', reviews: '1 234 betyg', rank: ['12 345 i Exempel', 'Visa Topp 100 i Exempel'], category: 'Exempel', stock: 'I lager' },
  { domain: 'pl', language: 'pl-pl', price: '1 234,56 zł', expected: [123456, 'PLN'], rating: '4,3 z 5 gwiazdek', reviews: '1 234 oceny', rank: ['nr 12 345 w kategorii Wzory', 'Zobacz 100 najlepszych w kategorii Wzory'], category: 'Wzory', stock: 'Dostępny' },
  { domain: 'com.tr', language: 'tr-tr', price: '1.234,56 TL', expected: [123456, 'TRY'], rating: '5 yıldız üzerinden 4,3', reviews: '1.234 değerlendirme', rank: ['Örnek kategorisinde 12.345 numara', 'Örnek kategorisinde ilk 100'], category: 'Örnek', stock: 'Stokta var' },
  { domain: 'in', language: 'en-in', price: '₹1,23,456', expected: [12345600, 'INR'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['#12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'In stock' },
  { domain: 'co.jp', language: 'ja-jp', price: '￥5,412', expected: [5412, 'JPY'], rating: '5つ星のうち4.3', reviews: '1,234個の評価', rank: ['- 12,345位見本', '見本の売れ筋ランキングを見る'], category: '見本', stock: '在庫あり。' },
  { domain: 'co.jp', language: 'ja-jp', price: '￥５,４１２（税込）', expected: [5412, 'JPY'], rating: '5つ星のうち4.3', reviews: '1,234件のグローバル評価', rank: ['見本 - 12,345位', '見本の売れ筋ランキングを見る'], category: '見本', stock: '残り2点' },
  { domain: 'sg', language: 'en-sg', price: 'S$1,234.56', expected: [123456, 'SGD'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['#12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'In stock' },
  { domain: 'com.au', language: 'en-au', price: '$1,234.56', expected: [123456, 'AUD'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'In stock' },
  { domain: 'ae', language: 'ar-ae', price: '\u200f1,234.56 درهم\u200f', expected: [123456, 'AED'], rating: '٤٫٣ من ٥ نجوم', reviews: '١٬٢٣٤ تقييم', rank: ['#12,345 في عينة', 'شاهد أفضل 100 في عينة'], category: 'عينة', stock: 'متوفر' },
  { domain: 'sa', language: 'ar-sa', price: '١٬٢٣٤٫٥٦ ريال', expected: [123456, 'SAR'], rating: '4.3 من 5 نجوم', reviews: '1,234 تقييم', rank: ['#12,345 في عينة', 'شاهد أفضل 100 في عينة'], category: 'عينة', stock: 'متوفر في المخزون' },
  { domain: 'eg', language: 'ar-eg', price: 'جنيه1,234.56', expected: [123456, 'EGP'], rating: '4.3 من 5 نجوم', reviews: '1,234 تقييم', rank: ['#12,345 في عينة', 'شاهد أفضل 100 في عينة'], category: 'عينة', stock: 'متوفر' },
  { domain: 'co.za', language: 'en-za', price: 'R1,234.56', expected: [123456, 'ZAR'], rating: '4.3 out of 5 stars', reviews: '1,234 ratings', rank: ['#12,345 in Sample', 'See Top 100 in Sample'], category: 'Sample', stock: 'In stock' },
]

describe('a product page as each shop prints it', () => {
  it.each(forms)('amazon.$domain in $language: $price', ({ domain, language, price, expected, rating, reviews, rank, category, stock }) => {
    const html = productPage({ ...usShirt, language, price, pieces: null, machinePrice: '', rating, reviews, ranks: top(...rank), availability: stock })
    expect(readHtml(html, `https://www.amazon.${domain}/dp/B0LANDFALL`)).toMatchObject({
      price: { minor: expected[0], currency: expected[1] },
      rating: 4.3,
      reviewCount: { value: 1234, bound: 'exact' },
      ranks: [{ rank: 12345, category }],
      availability: 'in_stock',
      unreadable: [],
    })
  })

  it.each([
    ['de', 'USD 12.34', [1234, 'USD']],
    ['co.jp', 'EUR 12,34', [1234, 'EUR']],
    ['com', 'JPY 1,234', [1234, 'JPY']],
    ['com', 'SAR 1,234.56', [123456, 'SAR']],
    ['ae', 'KWD 1,234.500', [1234500, 'KWD']],
    ['co.uk', 'CN¥ 99.00', [9900, 'CNY']],
  ])('amazon.%s in its visitor’s currency: %s', (domain, price, [minor, currency]) => {
    const html = productPage({ ...usShirt, price, pieces: null, machinePrice: '' })
    expect(readHtml(html, `https://www.amazon.${domain}/dp/B0LANDFALL`)).toMatchObject({ price: { minor, currency } })
  })

  it('has the open offer’s price where a closed one for members is cheaper', () => {
    const offer = (id: string, open: string, price: string) => `<div id="${id}" class="a-box ${open}"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">${price}</span></span></div></div>`
    const html = `<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><div class="a-accordion">${offer('primeAccordionRow', '', '$20.00')}${offer('regularAccordionRow', 'a-accordion-active', '$24.99')}</div></body>`
    expect(readHtml(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: { minor: 2499 } })
  })
  it('has no price from a range, and says so', () => {
    const html = '<!doctype html><body><span id="productTitle">Sample</span><input id="ASIN" value="B0LANDFALL"><span id="priceblock_ourprice">$12.99 - $19.99</span></body>'
    expect(readHtml(html, 'https://www.amazon.com/dp/B0LANDFALL')).toMatchObject({ price: null, unreadable: [{ field: 'price', said: ['$12.99 - $19.99'] }] })
  })
})

describe('results of other years and languages', () => {
  const at = 'https://www.amazon.de/s?k=muster'
  const card = (label: string, tag = 'span') => `<div data-component-type="s-search-result" data-asin="B000000001"><${tag} class="x">${label}</${tag}><h2><a href="/dp/B000000001"><span>Sponsored shirt</span></a></h2></div>`
  it.each(['Sponsored', 'Gesponsert', 'Anzeige', 'Sponsorisé', 'Sponsorizzato', 'Patrocinado', 'Gesponsord', 'Sponsrad', 'Sponsorowane', 'Sponsorlu', 'スポンサー', '广告'.replace('广告', '推广'), 'ممول', 'إعلان ممول'])('marks "%s" as sponsored', (label) => {
    expect(readHtml(card(label), at)).toMatchObject({ results: [{ sponsored: true }] })
  })
  it('does not take the word in a title for a label', () => {
    expect(readHtml(card('New', 'b'), at)).toMatchObject({ results: [{ sponsored: false }] })
  })
  it('reads cards that are known by class alone, one inside another once', () => {
    const html = '<!doctype html><body><div class="s-result-item" data-asin="B000000001"><div class="s-result-item" data-asin="B000000001"><h2>Sample</h2></div></div><div class="s-result-item" data-asin=""></div></body>'
    expect(readHtml(html, at)).toMatchObject({ kind: 'search', results: [{ id: 'B000000001', title: 'Sample' }] })
  })
  it('is a search with nothing found', () => {
    expect(readHtml('<!doctype html><body><div class="s-main-slot s-result-list"></div></body>', at)).toMatchObject({ kind: 'search', results: [] })
  })
  it('reads best sellers of 2016', () => {
    const html = `<!doctype html><body><div id="zg_centerListWrapper"><div class="zg_itemImmersion"><div class="zg_rankDiv"><span class="zg_rankNumber">7.</span></div><div class="zg_title"><a href="/Sample/dp/B000000007/ref=zg_bs_1">Sample seven</a></div><a class="a-link-normal" title="4.5 out of 5 stars" href="/product-reviews/B000000007"><i><span class="a-icon-alt">4.5 out of 5 stars</span></i></a><a href="/product-reviews/B000000007">(1,234)</a><div class="zg_price"><strong class="price">$9.99</strong></div></div></div></body>`
    expect(readHtml(html, 'https://www.amazon.com/Best-Sellers/zgbs/x')).toMatchObject({
      kind: 'bestsellers',
      results: [{ id: 'B000000007', title: 'Sample seven', position: 7, rating: 4.5, reviewCount: { value: 1234, bound: 'exact' }, price: { minor: 999, currency: 'USD' } }],
    })
  })
})

describe('pages without a product', () => {
  it.each([
    ['error-page', 'Documento no encontrado', ''],
    ['error-page', 'Tut uns Leid!', '<img src="https://images-eu.ssl-images-amazon.com/images/G/03/error/500_503.png">'],
    ['error-page', 'ご迷惑をおかけしています！', ''],
    ['error-page', 'Sidan hittades inte', ''],
    ['other-page', 'Sample', '<div id="ordersContainer"></div>'],
    ['other-page', 'Sample', '<div class="askInlineWidget"></div>'],
    ['blocked', 'Robot Check', ''],
  ])('are refused as %s: %s', (reason, title, body) => {
    expect(readHtml(`<!doctype html><title>${title}</title><body>${body}</body>`, 'https://www.amazon.es/gp/your-place')).toMatchObject({ kind: 'unreadable', reason })
  })
})
