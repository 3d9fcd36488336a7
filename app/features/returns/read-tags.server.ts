import { adminClient } from '#app/shopify/admin-client.server.ts'
import { ShopifyRefused, ShopifyUnavailable, ShopNotConnected } from '#app/shopify/admin-errors.ts'
import { ProductTagsDocument } from '#app/shopify/generated/operations.ts'

/** The product's tags as they are in Shopify now; null where it is gone or Shopify does not answer. */
export async function readTags(shop: string, productId: string): Promise<readonly string[] | null> {
  try {
    return (await (await adminClient(shop)).run(ProductTagsDocument, { id: productId })).product?.tags ?? null
  } catch (error) {
    if (error instanceof ShopifyUnavailable || error instanceof ShopifyRefused || error instanceof ShopNotConnected) return null
    throw error
  }
}
