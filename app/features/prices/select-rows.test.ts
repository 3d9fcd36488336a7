import { describe, expect, test } from 'vitest'
import { priceQuerySchema, type PriceRow } from './prices.ts'
import { countRows, filterRows, sortRows } from './select-rows.ts'

const row = (variantId: string, changes: Partial<PriceRow> = {}): PriceRow => ({
  variantId, productId: 'p', title: variantId, variantTitle: null, sku: null, imageUrl: null, unitCost: null, hs: null,
  origin: null, weightGrams: null, proposed: null, current: null, landed: null, belowFloor: false, gaps: [],
  needsDigits: false,  fixed: false, changed: false, ready: false, stale: false, ...changes,
})
const ids = (rows: readonly PriceRow[]) => rows.map(({ variantId }) => variantId)

describe('a filter', () => {
  const rows = [
    row('a', { title: 'Linen Shirt', sku: 'LS-1', ready: true, changed: true }),
    row('b', { title: 'Wool sock', variantTitle: 'Red', ready: true }),
    row('c', { title: 'Mug', gaps: [{ code: 'unit-cost-missing', params: {} }] }),
    row('d', { title: 'Lamp', belowFloor: true, gaps: [{ code: 'target-unreachable', params: {} }] }),
  ]

  test.each([
    [{}, ['a', 'b', 'c', 'd']],
    [{ text: 'shirt' }, ['a']],
    [{ text: 'ls-' }, ['a']],
    [{ text: 'RED' }, ['b']],
    [{ ready: true as const }, ['a', 'b']],
    [{ ready: true as const, changed: true as const }, ['a']],
    [{ belowFloor: true as const }, ['d']],
    [{ gap: 'unit-cost-missing' }, ['c']],
    [{ text: 'mug', ready: true as const }, []],
  ])('%j keeps %j', (filter, kept) => {
    expect(ids(filterRows(rows, filter))).toEqual(kept)
  })

  test('counts speak of all rows', () => {
    expect(countRows(rows)).toEqual({
      variants: 4, ready: 2, changed: 1, belowFloor: 1, gaps: { 'unit-cost-missing': 1, 'target-unreachable': 1 },
    })
  })
})

describe('goods whose duty waits for more digits', () => {
  const range = { code: 'duty-rate-needs-digits', params: { min: '5', max: '16' } }
  const layer = (needs: string) => ({ code: 'layer-unknown', params: { layer: 'us-301-china', needs } })
  const rows = [
    row('a', { needsDigits: true, gaps: [range, layer('more-digits')] }),
    row('b', { needsDigits: true, gaps: [{ code: 'duty-rate-not-percentage', params: { rate: '5% or 20¢/kg' } }] }),
    row('c', { gaps: [layer('metal-content')] }),
    row('d', { gaps: [{ code: 'duty-rate-not-percentage', params: { rate: '20¢/kg' } }] }),
  ]

  test('count once, as one kind', () => {
    expect(countRows(rows).gaps).toEqual({ 'more-digits': 2, 'layer-unknown': 1, 'duty-rate-not-percentage': 1 })
  })

  test.each([
    ['more-digits', ['a', 'b']],
    ['layer-unknown', ['c']],
    ['duty-rate-not-percentage', ['d']],
  ])('%s keeps %j', (gap, kept) => {
    expect(ids(filterRows(rows, { gap }))).toEqual(kept)
  })
})

describe('an order', () => {
  const rows = [row('a', { weightGrams: 300 }), row('b'), row('c', { weightGrams: 100 }), row('d', { weightGrams: 300 })]

  test.each([
    ['asc', ['c', 'a', 'd', 'b']],
    ['desc', ['a', 'd', 'c', 'b']],
  ] as const)('%s keeps equals in place and what is not known last', (direction, order) => {
    expect(ids(sortRows(rows, 'weight', direction))).toEqual(order)
  })

  test('by product is the order rows come in', () => {
    expect(ids(sortRows(rows, 'product', 'asc'))).toEqual(['a', 'b', 'c', 'd'])
    expect(ids(sortRows(rows, 'product', 'desc'))).toEqual(['d', 'c', 'b', 'a'])
  })
})

describe('a query out of an address', () => {
  test('nothing said means the defaults', () => {
    expect(priceQuerySchema.parse({})).toEqual({ page: 1, pageSize: 50, sort: 'product', direction: 'asc', filter: {} })
  })

  test('nonsense falls back to the defaults', () => {
    const query = { page: '-1', pageSize: '1000', sort: 'drop table', direction: 'up', filter: { changed: 'perhaps' } }
    expect(priceQuerySchema.parse(query)).toMatchObject({ page: 1, pageSize: 50, sort: 'product', direction: 'asc' })
    expect(priceQuerySchema.parse(query).filter.changed).toBeUndefined()
  })

  test('texts of an address become values', () => {
    expect(
      priceQuerySchema.parse({ page: '3', pageSize: '25', sort: 'margin', direction: 'desc', filter: { ready: '1' } }),
    ).toEqual({ page: 3, pageSize: 25, sort: 'margin', direction: 'desc', filter: { ready: true } })
  })
})
