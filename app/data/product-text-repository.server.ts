import { z } from 'zod'
import type { ShopDatabase } from './database.server.ts'

/** What a shop says of a product beside its title and type. */
export interface ProductText {
  readonly productId: string
  readonly vendor: string
  readonly tags: readonly string[]
  /** Its beginning, without HTML. */
  readonly description: string
}

/** Writes what was read, new or known; one statement for any number of products, each of them once. */
export async function storeProductTexts(db: ShopDatabase, shop: string, texts: readonly ProductText[]): Promise<void> {
  const byProduct = new Map(texts.map((text) => [text.productId, text]))
  if (byProduct.size === 0) return
  await db.$executeRaw`
    INSERT INTO product_texts (shop, product_id, vendor, tags, description)
    SELECT ${shop}, "productId", vendor, tags, description
    FROM jsonb_to_recordset(${JSON.stringify([...byProduct.values()])}::jsonb) AS row (
      "productId" text, vendor text, tags jsonb, description text)
    ON CONFLICT (shop, product_id) DO UPDATE SET
      vendor = excluded.vendor, tags = excluded.tags, description = excluded.description`
}

const tagsSchema = z.array(z.string())

/** Those of the products that were read. */
export async function productTexts(db: ShopDatabase, shop: string, productIds: readonly string[]): Promise<ReadonlyMap<string, ProductText>> {
  const rows = await db.productText.findMany({ where: { shop, productId: { in: [...productIds] } } })
  return new Map(rows.map(({ productId, vendor, tags, description }) => [productId, { productId, vendor, tags: tagsSchema.parse(tags), description }]))
}
