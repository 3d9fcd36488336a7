import { setImmediate } from 'node:timers/promises'
import { withShop } from '#app/data/database.server.ts'
import { listingProviders } from '#app/data/listing-provider-repository.server.ts'
import { productsWithCode, productsWithoutCode, type ProductCodes } from '#app/data/product-code-repository.server.ts'
import { chatModelOf } from '#app/features/listings/providers/provider-of.server.ts'
import type { ReviewPage, ReviewQuery, ReviewRow } from './classification.ts'
import { classifier, type Classifier } from './classifier.server.ts'
import { isDoubtful } from './is-doubtful.ts'
import { choicesOf, itemOf } from './review-row.ts'

const pageSize = 25
/** Products looked at before other requests get their turn. */
const stride = 100

/** A page of products whose code a person is asked about, with three candidates each. Writes nothing. */
export async function reviewPage(shop: string, { show, page }: ReviewQuery): Promise<ReviewPage> {
  const classify = await classifier()
  const model = (await withShop(shop, async (db) => chatModelOf(shop, await listingProviders(db, shop))))?.model ?? null
  if (show === 'missing') {
    const { products, total } = await withShop(shop, (db) => productsWithoutCode(db, shop, { page, size: pageSize }))
    return { model, rows: products.map((product) => rowOf(product, classify)), page, pages: pagesOf(total), total }
  }
  const doubtful: ProductCodes[] = []
  for (const [index, product] of (await withShop(shop, (db) => productsWithCode(db, shop))).entries()) {
    if (index % stride === stride - 1) await setImmediate()
    if (isDoubtful(product.codes, classify(itemOf(product)))) doubtful.push(product)
  }
  return { model, rows: doubtful.slice((page - 1) * pageSize, page * pageSize).map((product) => rowOf(product, classify)), page, pages: pagesOf(doubtful.length), total: doubtful.length }
}

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize))

function rowOf(product: ProductCodes, classify: Classifier): ReviewRow {
  const suggestion = classify(itemOf(product))
  const { productId, title, type, imageUrl, variants, codes, withoutCode } = product
  return { productId, title, type, imageUrl, variants, codes, withoutCode, choices: choicesOf(suggestion), needsDetail: suggestion.needsDetail }
}
