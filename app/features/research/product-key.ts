import { z } from 'zod'
import { researchQuerySchema } from '#shared/contract/research-api.ts'
import type { ProductKey } from '#shared/research/observation.ts'

/** A product as one word, for addresses and form fields: `amazon.DE.B000000001`. */
export function wordOfKey({ site, marketplace, id }: ProductKey): string {
  return `${site}.${marketplace}.${id}`
}

/** Reads what `wordOfKey` wrote. */
export const productKeyWordSchema = z
  .string()
  .max(60)
  .transform((word) => {
    const [site, marketplace, ...id] = word.split('.')
    return { site, marketplace, id: id.join('.') }
  })
  .pipe(researchQuerySchema)

/** The product an address names; anything else is an address that does not exist. */
export function productKeyParam(word: unknown): ProductKey {
  const parsed = productKeyWordSchema.safeParse(word)
  if (!parsed.success) throw new Response(null, { status: 404 })
  return parsed.data
}
