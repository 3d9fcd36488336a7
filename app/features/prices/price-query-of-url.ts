import { filterNames } from './price-query-params.ts'
import { priceQuerySchema } from './prices.ts'
import type { PriceQuery } from './prices.ts'

/** The price list that a URL asks for; what makes no sense falls back to its default. */
export function priceQueryOf(params: URLSearchParams): PriceQuery {
  const filter = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = params.get(name)
      return value ? [[name, value]] : []
    }),
  )
  return priceQuerySchema.parse({
    page: params.get('page') ?? undefined,
    pageSize: params.get('pageSize') ?? undefined,
    sort: params.get('sort') ?? undefined,
    direction: params.get('direction') ?? undefined,
    filter,
  })
}
