import { z } from 'zod'
import { reviewShows, type ReviewQuery } from './classification.ts'

const schema = z.object({
  show: z.enum(reviewShows).catch('missing'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** What an address asks to review; what makes no sense falls back to the first page of products without a code. */
export function reviewQueryOf(params: URLSearchParams): ReviewQuery {
  return schema.parse({ show: params.get('show') ?? 'missing', page: params.get('page') ?? 1 })
}
