import { expect, test } from 'vitest'
import { priceQueryOf } from './price-query-of-url.ts'
import { isFiltered, priceParamsOf } from './price-query-params.ts'

test('an address without parameters asks for the first page by product', () => {
  expect(priceQueryOf(new URLSearchParams())).toEqual({
    page: 1, pageSize: 50, sort: 'product', direction: 'asc', filter: {},
  })
})

test('what a person chose comes back from the address', () => {
  const query = priceQueryOf(new URLSearchParams('text=mug&gap=no-hs&changed=1&sort=margin&direction=desc&page=3&pageSize=25'))
  expect(query).toEqual({
    page: 3, pageSize: 25, sort: 'margin', direction: 'desc', filter: { text: 'mug', gap: 'no-hs', changed: true },
  })
  expect(priceQueryOf(priceParamsOf(query))).toEqual(query)
})

test('defaults stay out of the address', () => {
  expect(priceParamsOf(priceQueryOf(new URLSearchParams())).toString()).toBe('')
})

test('nonsense falls back to the default', () => {
  const query = priceQueryOf(new URLSearchParams('page=-4&pageSize=7&sort=colour&direction=up'))
  expect(query).toEqual(priceQueryOf(new URLSearchParams()))
})

test('sorting alone does not count as a filter', () => {
  expect(isFiltered(priceQueryOf(new URLSearchParams('sort=margin')).filter)).toBe(false)
  expect(isFiltered(priceQueryOf(new URLSearchParams('belowFloor=1')).filter)).toBe(true)
})
