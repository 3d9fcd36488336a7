import { z } from 'zod'

const pageSize = 50
const schema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  state: z.literal('failed').optional().catch(undefined),
})

/** Which lines of a publication an address asks for; what makes no sense falls back to the first page of all. */
export function lineQueryOf(params: URLSearchParams): { page: number; pageSize: number; state?: 'failed' } {
  const { page, state } = schema.parse({ page: params.get('page') ?? 1, state: params.get('state') ?? undefined })
  return { page, pageSize, ...(state === undefined ? {} : { state }) }
}
