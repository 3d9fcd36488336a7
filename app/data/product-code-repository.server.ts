import { Prisma } from '@prisma/client'
import { z } from 'zod'
import type { ShopDatabase } from './database.server.ts'

/** A product as its variants' HS codes show it. */
export interface ProductCodes {
  readonly productId: string
  readonly title: string
  readonly type: string | null
  readonly vendor: string
  readonly tags: readonly string[]
  /** Its beginning, without HTML. */
  readonly description: string
  readonly imageUrl: string | null
  readonly variants: number
  readonly withoutCode: number
  /** Distinct codes, digits only, in order. */
  readonly codes: readonly string[]
}

const rowsSchema = z.array(
  z.object({
    productId: z.string(),
    title: z.string(),
    type: z.string().nullable(),
    vendor: z.string(),
    tags: z.array(z.string()),
    description: z.string(),
    imageUrl: z.string().nullable(),
    variants: z.number(),
    withoutCode: z.number(),
    codes: z.array(z.string()),
  }),
)

/** A page of products with a variant that has no code, by title, and how many there are in all. */
export async function productsWithoutCode(
  db: ShopDatabase, shop: string, { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly products: readonly ProductCodes[]; readonly total: number }> {
  const [count] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(DISTINCT product_id)::int AS total FROM variants WHERE shop = ${shop} AND hs_code IS NULL`
  const products = await productsHaving(db, shop, Prisma.sql`count(*) > count(hs_code)`, { size, skip: (page - 1) * size })
  return { products, total: count?.total ?? 0 }
}

/** Every product with a code, by title. */
export async function productsWithCode(db: ShopDatabase, shop: string): Promise<readonly ProductCodes[]> {
  return productsHaving(db, shop, Prisma.sql`count(hs_code) > 0`)
}

/** Single products, by title. */
export async function productsWithIds(db: ShopDatabase, shop: string, ids: readonly string[]): Promise<readonly ProductCodes[]> {
  return productsHaving(db, shop, Prisma.sql`product_id = ANY(${[...ids]})`)
}

async function productsHaving(
  db: ShopDatabase, shop: string, condition: Prisma.Sql, part?: { readonly size: number; readonly skip: number },
): Promise<readonly ProductCodes[]> {
  const rows = await db.$queryRaw`
    SELECT product.*, coalesce(said.vendor, '') AS vendor, coalesce(said.tags, '[]') AS tags,
      coalesce(said.description, '') AS description
    FROM (
      SELECT product_id AS "productId", min(product_title) AS title, min(product_type) AS type, min(image_url) AS "imageUrl",
        count(*)::int AS variants, (count(*) - count(hs_code))::int AS "withoutCode",
        coalesce(array_agg(DISTINCT hs_code) FILTER (WHERE hs_code IS NOT NULL), '{}') AS codes
      FROM variants WHERE shop = ${shop}
      GROUP BY product_id HAVING ${condition}
      ORDER BY min(product_title), product_id
      ${part === undefined ? Prisma.empty : Prisma.sql`LIMIT ${part.size} OFFSET ${part.skip}`}
    ) AS product
    LEFT JOIN product_texts AS said ON said.shop = ${shop} AND said.product_id = product."productId"
    ORDER BY product.title, product."productId"`
  return rowsSchema.parse(rows)
}
