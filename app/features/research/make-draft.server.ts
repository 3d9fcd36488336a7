import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { changeResearchProduct, findResearchProduct } from '#app/data/research-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { ResearchDraftDocument, SetResearchDraftDocument } from '#app/shopify/generated/operations.ts'
import { researchProductSchema } from '#shared/contract/research-api.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { ProductKey } from '#shared/research/observation.ts'
import { draftHandle, draftInput } from './draft-input.ts'
import type { DraftMade } from './research.ts'
import { wordOfKey } from './product-key.ts'

/**
 * Makes a draft product of a saved one, and reads it back. Fails with `research-product-gone`, `research-draft-exists`,
 * `catalogue-not-read` (the shop's currency is not known) or `shopify-refused`.
 */
export async function makeDraft(shop: string, key: ProductKey, who: string): Promise<Result<DraftMade>> {
  const { record, currency } = await withShop(shop, async (db) => ({
    record: await findResearchProduct(db, shop, key),
    currency: (await findShop(db, shop))?.currency ?? null,
  }))
  if (record === null) return failure('research-product-gone')
  if (record.draftId !== null) return failure('research-draft-exists')
  if (currency === null) return failure('catalogue-not-read')
  const product = researchProductSchema.parse(record.product)
  const input = draftInput(product, currency, defaultFactBook(), new Date().toISOString().slice(0, 10))
  const client = await adminClient(shop)
  const { productSet } = await client.run(SetResearchDraftDocument, { handle: draftHandle(product), input })
  const id = productSet?.product?.id
  if (id === undefined) {
    const [error] = productSet?.userErrors ?? []
    return failure('shopify-refused', { message: error?.message ?? '', code: error?.code ?? '' })
  }
  const { product: made } = await client.run(ResearchDraftDocument, { id })
  await withShop(shop, async (db) => {
    await changeResearchProduct(db, shop, key, { draftId: id })
    await recordAudit(db, shop, { who, action: 'research-draft-made', subject: wordOfKey(key), after: { product: id } })
  })
  const item = made?.variants.nodes[0]?.inventoryItem
  const weight = item?.measurement.weight
  const there = {
    title: made?.title === input.title,
    price: input.variants?.[0]?.price === undefined || Number(made?.variants.nodes[0]?.price) === Number(input.variants[0].price),
    cost: input.variants?.[0]?.inventoryItem?.cost === undefined || Number(item?.unitCost?.amount) === Number(input.variants[0].inventoryItem.cost),
    hs: product.hs === null || item?.harmonizedSystemCode === product.hs,
    origin: product.origin === null || item?.countryCodeOfOrigin === product.origin,
    weight: product.weightGrams === null || (weight?.unit === 'GRAMS' && weight.value === product.weightGrams),
  }
  return success({ productId: id, missing: draftFields.filter((field) => !there[field]) })
}

const draftFields = ['title', 'price', 'cost', 'hs', 'origin', 'weight'] as const
