import { z } from 'zod'
import type { OrdersQuery } from './orders.ts'

const schema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  country: z.string().regex(/^[A-Z]{2}$/).nullable().catch(null),
})

/** Which orders an address asks for; what makes no sense falls back to the first page of all. */
export function ordersQueryOf(params: URLSearchParams): OrdersQuery {
  return schema.parse({ page: params.get('page') ?? 1, country: params.get('country') })
}
