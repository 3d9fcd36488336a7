import { listingsQuerySchema, type ListingsQuery } from './listings.ts'

/** The list that an address asks for; what makes no sense falls back to its default. */
export function listingsQueryOf(params: URLSearchParams): ListingsQuery {
  return listingsQuerySchema.parse({
    kind: params.get('kind'), text: params.get('text') ?? '', state: params.get('state'), locale: params.get('lang'), page: params.get('page') ?? 1,
  })
}

/** The parameters that differ from the defaults, so that addresses stay short. */
export function listingsParamsOf({ kind, text, state, locale, page }: ListingsQuery): string {
  const params = new URLSearchParams()
  if (kind !== 'product') params.set('kind', kind)
  if (text !== '') params.set('text', text)
  if (state !== null) params.set('state', state)
  if (locale !== null) params.set('lang', locale)
  if (page !== 1) params.set('page', String(page))
  return params.size === 0 ? '' : `?${params.toString()}`
}
