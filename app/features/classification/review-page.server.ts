import { setImmediate } from 'node:timers/promises'
import { withShop } from '#app/data/database.server.ts'
import { productsWithCode, productsWithoutCode, type ProductCodes } from '#app/data/product-code-repository.server.ts'
import { codeLabel } from '#shared/classify/code-label.ts'
import type { Item } from '#shared/classify/item.ts'
import type { ReviewPage, ReviewQuery, ReviewRow } from './classification.ts'
import { classifier, type Classifier } from './classifier.server.ts'
import { isDoubtful } from './is-doubtful.ts'

const pageSize = 25
/** Products looked at before other requests get their turn. */
const stride = 100

/** A page of products whose code a person is asked about, with three candidates each. Writes nothing. */
export async function reviewPage(shop: string, { show, page }: ReviewQuery): Promise<ReviewPage> {
  const classify = await classifier()
  if (show === 'missing') {
    const { products, total } = await withShop(shop, (db) => productsWithoutCode(db, shop, { page, size: pageSize }))
    return { rows: products.map((product) => rowOf(product, classify)), page, pages: pagesOf(total), total }
  }
  const doubtful: ProductCodes[] = []
  for (const [index, product] of (await withShop(shop, (db) => productsWithCode(db, shop))).entries()) {
    if (index % stride === stride - 1) await setImmediate()
    if (isDoubtful(product.codes, classify(itemOf(product)))) doubtful.push(product)
  }
  return { rows: doubtful.slice((page - 1) * pageSize, page * pageSize).map((product) => rowOf(product, classify)), page, pages: pagesOf(doubtful.length), total: doubtful.length }
}

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize))

const itemOf = ({ title, type }: ProductCodes): Item => ({ title, ...(type !== null && { type }) })

function rowOf(product: ProductCodes, classify: Classifier): ReviewRow {
  const { candidates, needsDetail } = classify(itemOf(product))
  return { ...product, choices: candidates.map(({ hs6, confidence, reason }) => ({ hs6, confidence, reason, label: codeLabel(hs6) })), needsDetail }
}
