import { z } from 'zod'

const contextSchema = z.object({ clientAddress: z.string() })

/** Where a request came from, as app/server.ts tells every route; `unknown` where it does not. */
export function clientAddress(context: unknown): string {
  const parsed = contextSchema.safeParse(context)
  return parsed.success ? parsed.data.clientAddress : 'unknown'
}
