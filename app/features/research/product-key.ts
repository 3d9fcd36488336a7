import { z } from 'zod'
import { researchQuerySchema } from '#shared/contract/research-api.ts'
import type { ProductKey } from '#shared/research/observation.ts'

/** A product as one word, for addresses and form fields: `amazon.DE.B000000001`. */
export function wordOfKey({ site, marketplace, id }: ProductKey): string {
  return `${site}.${marketplace}.${id}`
}

/** Reads what `wordOfKey` wrote. */
const productKeyWordSchema = z
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

/** The products that words name, each once; words that name none are passed over. */
export function productKeysOf(words: readonly string[]): ProductKey[] {
  return [...new Set(words)].flatMap((word) => {
    const parsed = productKeyWordSchema.safeParse(word)
    return parsed.success ? [parsed.data] : []
  })
}
