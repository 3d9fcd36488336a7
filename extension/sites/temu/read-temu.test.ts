import { describe, expect, it } from 'vitest'
import { readHtml } from '../test-support/read-html.ts'
import { temuPlace } from './temu-address.ts'
import { mugState, temuCardHtml, temuProduct, temuSearch } from './fixtures/temu-pages.ts'

const address = 'https://www.temu.com/plain-mug-g-601104624066267.html'

const read = (html: string, at = address) => readHtml(html, at)

describe('an address of Temu', () => {
  it.each([
    [address, { place: 'product', id: '601104624066267' }],
    ['https://www.temu.com/kr/x-g-605721986980608.html?_x_sessn_id=1', { place: 'product', id: '605721986980608' }],
    ['https://www.temu.com/us-es/goods.html?goods_id=601104624066267', { place: 'product', id: '601104624066267' }],
    ['https://m.temu.com/search_result.html?search_key=mug', { place: 'search' }],
    ['https://www.temu.com/br/mugs-o3-412.html', { place: 'search' }],
    ['https://www.temu.com/--home--m-3597628347664.html', { place: 'store' }],
    ['https://www.temu.com/lk-en/login.html', { place: 'login' }],
    ['https://www.temu.com/us-ru', { place: 'home' }],
    ['https://www.temu.com/goods.html?goods_id=abc', { place: 'other' }],
  ])('%s', (url, place) => {
    expect(temuPlace(new URL(url))).toEqual(place)
  })
})

describe('a product page of Temu (synthetic)', () => {
  it('is read from its data', () => {
    expect(read(temuProduct({}))).toMatchObject({
      kind: 'product', site: 'temu', id: '601104624066267', title: 'Plain ceramic mug, 350 ml', brand: 'Sample', price: { minor: 1299, currency: 'USD' },
      listPrice: { minor: 2599, currency: 'USD' }, rating: 4.8, reviewCount: { value: 2402, bound: 'exact' }, sold: { value: 1200, bound: 'atLeast' },
      seller: 'Sample Mugs', availability: 'in_stock', imageCount: 2, variations: { count: 1 }, unreadable: [],
    })
  })
  it('is sold out where no variation is in stock', () => {
    expect(read(temuProduct({ sku: [{ normalPrice: 1299, stockQuantity: 0 }] }))).toMatchObject({ availability: 'out_of_stock' })
  })
  it.each([
    ['the shopping text has another', { goods: { ...mugState.goods, minOnSalePrice: 1399 }, sku: [] }],
    ['a variation has another', { sku: [{ normalPrice: 1299 }, { normalPrice: 1599 }] }],
    ['the currencies differ', { localInfo: { currency: 'CAD' } }],
    ['it is in yen', { localInfo: { currency: 'JPY' }, googleShoppingJson: '' }],
    ['it is in won', { localInfo: { currency: 'KRW' }, googleShoppingJson: '' }],
    ['no currency is named', { localInfo: {}, googleShoppingJson: '' }],
    ['it is no whole number of minor units', { goods: { ...mugState.goods, minOnSalePrice: 12.99 } }],
    ['it is nothing', { goods: { ...mugState.goods, minOnSalePrice: 0 }, sku: [], googleShoppingJson: '' }],
  ])('has no price where %s', (_why, store) => {
    expect(read(temuProduct(store))).toMatchObject({ kind: 'product', price: null, listPrice: null, unreadable: [{ field: 'price' }] })
  })
  it('is refused where its data is of another product', () => {
    expect(read(temuProduct({ goods: { ...mugState.goods, goodsId: '601104624066268' } }))).toMatchObject({ kind: 'unreadable', reason: 'layout-unknown', detail: 'stale' })
  })
  it('is known by its canonical link once it is saved', () => {
    const html = temuProduct({}).replace('<title>', `<link rel="canonical" href="${address}"><title>`)
    expect(read(html, 'https://www.temu.com/saved-page')).toMatchObject({ kind: 'product', id: '601104624066267' })
  })
})

describe('a list of Temu (synthetic)', () => {
  const at = 'https://www.temu.com/search_result.html?search_key=mug'
  it('has each product once, with what ear and eye agree on', () => {
    const one = temuCardHtml('601104624066267', '$12.99', '<span aria-label="4.9 out of five stars"></span><span>2.402 reviews</span><span data-type="saleTips" aria-label="1.2K sold">1.2K sold1.2K sold</span>')
    const two = temuCardHtml('601104624066268', '$5.00', '<span data-type="price">$6.00</span><span>Ad</span>')
    expect(read(temuSearch(one + two + one), at)).toMatchObject({
      kind: 'search', site: 'temu',
      results: [
        { id: '601104624066267', title: 'Sample 601104624066267', price: { minor: 1299, currency: 'USD' }, rating: 4.9, reviewCount: { value: 2402 }, sold: { value: 1200, bound: 'atLeast' }, sponsored: false, position: 1 },
        { id: '601104624066268', price: null, sponsored: true, position: 2 },
      ],
    })
  })
  it('has no price in a sign that the region does not settle', () => {
    expect(read(temuSearch(temuCardHtml('601104624066267', '$12.99')), at.replace('/search', '/cl/search'))).toMatchObject({ results: [{ price: null }] })
    expect(read(temuSearch(temuCardHtml('601104624066267', '12,99€')), at.replace('/search', '/de-en/search'))).toMatchObject({ results: [{ price: { minor: 1299, currency: 'EUR' } }] })
  })
})

describe('a page of Temu without goods (synthetic)', () => {
  it.each([
    ['layout-unknown', 'product', '<div id="main"></div>', address],
    ['other-page', 'empty-shell', '<div id="main"></div>', 'https://www.temu.com/--home--m-3597628347664.html'],
    ['layout-unknown', 'empty-shell', '<div id="main"></div>', 'https://www.temu.com/search_result.html'],
    ['sign-in', 'login', '<div id="main"></div>', 'https://www.temu.com/login.html'],
    ['blocked', 'challenge', '<script src="https://static.kwcdn.com/upload-static/assets/chl/js/a.js"></script>', address],
  ])('is refused as %s, %s', (reason, detail, body, at) => {
    expect(read(`<!doctype html><body>${body}</body>`, at)).toMatchObject({ kind: 'unreadable', site: 'temu', reason, detail })
  })
  it('is another site under another host', () => {
    expect(read(temuProduct({}), 'https://www.temu.com.example.org/x-g-601104624066267.html')).toMatchObject({ reason: 'other-site' })
  })
})
