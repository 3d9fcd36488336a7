import { describe, expect, test } from 'vitest'
import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import type { MarketPrice, PriceBreakdown } from '#shared/pricing/market-price.ts'
import { averageParts } from './price-parts.ts'
import { alikeRow, landedCost, pricedProduct, priceRow } from './priced-variant.ts'

const variant: VariantRecord = {
  variantId: 'v', productId: 'p', inventoryItemId: 'i', productTitle: 'Shirt', variantTitle: 'L', sku: 'A',
  productType: null, imageUrl: null, status: 'ACTIVE', price: { minor: 100, currency: 'USD' }, unitCost: null,
  hsCode: null, countryHs: {}, origin: null, weightGrams: null, stock: null, updatedAt: new Date(0),
}

const breakdown = (changes: Partial<PriceBreakdown> = {}): PriceBreakdown => ({
  currency: 'EUR', price: 1999, netPrice: 1680, unitCost: 400, freight: 300, duty: 100, importTax: 319, customsFees: 0,
  paymentFee: 60, platformFee: 40, marketing: 100, returnsReserve: 50, currencyBuffer: 30, margin: 600,
  marginShare: 357_142, quote: null, ...changes,
})

const price = (changes: Partial<MarketPrice> = {}): MarketPrice => ({
  productId: 'v', country: 'DE', proposed: breakdown(), current: null, belowFloor: false, gaps: [], ...changes,
})

const rowOf = (of: VariantRecord, at: MarketPrice, fixed: boolean) =>
  priceRow(of, alikeRow(pricedProduct(of, at.country).hs, at), fixed)

describe('a row', () => {
  test('goods, freight, duty, import tax and customs fees are what it costs landed', () => {
    expect(landedCost(breakdown())).toBe(400 + 300 + 100 + 319 + 0)
  })

  test.each(['unitCost', 'freight', 'duty', 'importTax', 'customsFees'] as const)('without %s that is not known', (part) => {
    expect(landedCost(breakdown({ [part]: null }))).toBeNull()
  })

  test.each([
    ['nothing is sold there yet', null, false, true],
    ['the price floats, even if it is the same today', breakdown(), false, true],
    ['another fixed price stands', breakdown({ price: 1899 }), true, true],
    ['the same fixed price stands', breakdown(), true, false],
  ])('%s: changed is %4$s', (_, current, fixed, changed) => {
    expect(rowOf(variant, price({ current }), fixed)).toMatchObject({ ready: true, changed, fixed })
  })

  test('with a gap it is neither ready nor changed', () => {
    const gaps = [{ code: 'hs-missing', params: {} }]
    expect(rowOf(variant, price({ proposed: null, gaps }), false)).toMatchObject({ ready: false, changed: false, gaps })
  })

  test('pricing hears what the merchant said, and null for the rest', () => {
    expect(pricedProduct(variant, 'DE')).toEqual({
      id: 'v', description: 'Shirt · L', hs: null, origin: null, weightGrams: null, unitCost: null,
    })
  })
})

describe('the HS code', () => {
  const coded = { ...variant, hsCode: '6109100012', countryHs: { US: '6109100040' } }

  test.each([
    ['US', '6109100040'],
    ['DE', '610910'],
  ])('in %s is %s, for pricing and in the row', (country, hs) => {
    expect(pricedProduct(coded, country).hs).toBe(hs)
    expect(rowOf(coded, price({ country }), false).hs).toBe(hs)
  })
})

describe('more digits', () => {
  const range = { code: 'duty-rate-needs-digits', params: { min: '7.5', max: '48' } }
  const mixed = { code: 'duty-rate-not-percentage', params: { rate: '7.5%~48% or 90¢/pr. + 20%' } }
  const layer = (needs: string) => ({ code: 'layer-unknown', params: { layer: 'us-301-china', needs } })

  test.each([
    ['a range', '640411', [range], true],
    ['a layer that waits for digits', '640411', [layer('more-digits')], true],
    ['a layer that waits for something else', '640411', [layer('metal-content')], false],
    ['no percentage at six digits, where the tariff has lines', '640411', [mixed], true],
    ['no percentage at six digits, where we know of no lines', '010121', [mixed], false],
    ['no percentage at seven digits', '6404119', [mixed], false],
    ['something else', '640411', [{ code: 'freight-missing', params: {} }], false],
  ])('%s: %s needs them is %4$s', (_, hsCode, gaps, needed) => {
    const shoes = { ...variant, countryHs: { US: hsCode } }
    expect(rowOf(shoes, price({ country: 'US', proposed: null, gaps }), false).needsDigits).toBe(needed)
  })
})

describe('the average', () => {
  const rows = [
    rowOf(variant, price(), false),
    rowOf(variant, price({ proposed: breakdown({ price: 2999, unitCost: 501 }) }), false),
    rowOf(variant, price({ proposed: null, gaps: [{ code: 'hs-missing', params: {} }] }), false),
  ]

  test('is over ready prices only, rounded half up', () => {
    expect(averageParts(rows)).toMatchObject({ variants: 2, price: 2499, goods: 451, freight: 300, duty: 100, fees: 280 })
  })

  test('of nothing is nothing', () => {
    expect(averageParts(rows.slice(2))).toBeNull()
  })
})
