import type { PriceFilter, PriceQuery } from './prices.ts'

export const filterNames = ['text', 'gap', 'changed', 'belowFloor', 'ready'] as const

/** The parameters that differ from the defaults, so that addresses stay short. */
export function priceParamsOf(query: PriceQuery): URLSearchParams {
  const params = filterParams(query.filter)
  if (query.sort !== 'product') params.set('sort', query.sort)
  if (query.direction !== 'asc') params.set('direction', query.direction)
  if (query.pageSize !== 50) params.set('pageSize', String(query.pageSize))
  if (query.page !== 1) params.set('page', String(query.page))
  return params
}

function filterParams(filter: PriceFilter): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of filterNames) {
    const value = filter[name]
    if (value !== undefined && value !== '') params.set(name, value === true ? '1' : value)
  }
  return params
}

export function isFiltered(filter: PriceFilter): boolean {
  return filterParams(filter).size > 0
}
