import { describe, expect, test } from 'vitest'
import { linkTo, marketSellingTo, type ShopifyMarket } from './shopify-markets.server.ts'

const market = (id: string, changes: Partial<ShopifyMarket> = {}): ShopifyMarket => ({
  id, name: id, currency: 'EUR', countries: [], everywhere: false, catalogs: [], ...changes,
})

describe('the market that sells to a country', () => {
  const germany = market('germany', { countries: ['DE'] })
  const union = market('union', { countries: ['DE', 'FR'] })
  const world = market('world', { everywhere: true })

  test('is the one that names it and the fewest others', () => {
    expect(marketSellingTo([world, union, germany], 'DE')).toBe(germany)
    expect(marketSellingTo([world, union, germany], 'FR')).toBe(union)
  })

  test('is one for all the world where none names it', () => {
    expect(marketSellingTo([union, world], 'JP')).toBe(world)
  })

  test('is missing where nobody sells there', () => {
    expect(marketSellingTo([germany, union], 'JP')).toBeNull()
  })
})

describe('where its prices live', () => {
  const list = { id: 'c2', priceListId: 'l2', currency: 'GBP' }
  const bare = { id: 'c1', priceListId: null, currency: null }

  test.each([
    ['a catalog with a price list, in its currency', [bare, list], { catalogId: 'c2', priceListId: 'l2', currency: 'GBP' }],
    ['a catalog that could get a list', [bare], { catalogId: 'c1', priceListId: null, currency: 'EUR' }],
    ['nowhere yet', [], { catalogId: null, priceListId: null, currency: 'EUR' }],
  ])('%s', (_, catalogs, link) => {
    expect(linkTo(market('m', { catalogs }), 'USD')).toMatchObject(link)
  })

  test('a market without a currency of its own sells in that of the shop', () => {
    expect(linkTo(market('m', { currency: null }), 'USD').currency).toBe('USD')
  })
})
