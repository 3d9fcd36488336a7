import { z } from 'zod'
import { researchStatusSchema } from '#shared/contract/research-api.ts'
import { researchSorts, type ResearchListQuery } from './research.ts'

const schema = z.object({
  text: z.string().trim().max(200).catch(''),
  status: researchStatusSchema.nullable().catch(null),
  sort: z.enum(researchSorts).catch('saved'),
  direction: z.enum(['asc', 'desc']).catch('desc'),
  market: z.string().regex(/^[A-Z]{2}$/).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** What an address asks of the shortlist; what makes no sense falls back to the usual. */
export function researchQueryOf(params: URLSearchParams): ResearchListQuery {
  return schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, params.get(name)])))
}

/** The parameters that differ from the usual, so that addresses stay short. */
export function researchParamsOf(query: ResearchListQuery): URLSearchParams {
  const usual = researchQueryOf(new URLSearchParams())
  const params = new URLSearchParams()
  for (const name of ['text', 'status', 'sort', 'direction', 'market', 'page'] as const) {
    const value = query[name]
    if (value !== usual[name] && value !== null) params.set(name, String(value))
  }
  return params
}
