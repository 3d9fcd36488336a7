import { z } from 'zod'
import { checkoutPool } from '#app/data/database.server.ts'
import { cargoKinds } from '#shared/shipping/sheets/rate-sheet.ts'
import type { GoodsFacts } from '#shared/shipping/checkout/carrier-request.ts'

const goodsSchema = z.object({
  variant: z.string(),
  hs: z.string().nullable(),
  countryHs: z.record(z.string(), z.string()),
  origin: z.string().nullable(),
  tags: z.array(z.string()).nullish().transform((tags) => tags ?? null),
  cargo: z.enum(cargoKinds).nullable(),
  length: z.number().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  upright: z.boolean(),
})
const foundSchema = z.object({ version: z.number().nullable(), goods: z.array(goodsSchema) })

export type KnownGoods = z.infer<typeof goodsSchema>

export interface LookUp {
  /** Null or 0: nothing is live. */
  readonly version: number | null
  readonly goods: readonly KnownGoods[]
}

/** The one question an answer asks the database. Throws when it does not answer in time. */
export async function lookUp(shop: string, variants: readonly string[]): Promise<LookUp> {
  const { rows } = await checkoutPool().query<{ found: unknown }>({
    name: 'shipping-look-up',
    text: 'SELECT shipping_look_up($1, $2) AS found',
    values: [shop, variants.map((number) => `gid://shopify/ProductVariant/${number}`)],
  })
  return foundSchema.parse(rows[0]?.found)
}

/** The number at the end of a variant's id, as a carrier request names it. */
export function variantNumber({ variant }: KnownGoods): string {
  return variant.slice(variant.lastIndexOf('/') + 1)
}

/** What rates and rules look at, the HS code as the destination's own tariff has it where that was said. */
export function goodsFacts({ hs, countryHs, origin, tags, cargo, length, width, height, upright }: KnownGoods, country: string): GoodsFacts {
  const size = length === null || width === null || height === null ? null : { length, width, height }
  return { tags, hs: countryHs[country] ?? hs, origin, cargo, size, upright }
}
