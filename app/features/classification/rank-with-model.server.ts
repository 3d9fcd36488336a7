import { withShop } from '#app/data/database.server.ts'
import { countCharacters, listingProviders } from '#app/data/listing-provider-repository.server.ts'
import { productsWithIds } from '#app/data/product-code-repository.server.ts'
import { chatModelOf } from '#app/features/listings/providers/provider-of.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { rankRequestSchema, type Ranked } from './classification.ts'
import { classifier } from './classifier.server.ts'
import { rankProducts } from './rank-products.ts'
import { choicesOf, itemOf } from './review-row.ts'

/** Candidates a model chooses from; what it names beside them is not taken. */
const candidates = 12
const productsAtOnce = 8

/**
 * Asks the shop's own language model to order the suggestions of up to 25 products. Writes nothing but the count of
 * characters sent. Products it does not answer for are left out. Fails with `model-missing`, and as `askModel` does
 * where no part of the page was answered.
 */
export async function rankWithModel(shop: string, request: unknown, signal: AbortSignal): Promise<Result<Readonly<Record<string, Ranked>>>> {
  const asked = rankRequestSchema.safeParse(request)
  if (!asked.success) return failure('nothing-chosen')
  const { model, products } = await withShop(shop, async (db) => ({
    model: chatModelOf(shop, await listingProviders(db, shop)),
    products: await productsWithIds(db, shop, asked.data),
  }))
  if (model === null) return failure('model-missing')
  const classify = await classifier()
  const questions = products.map((product) => ({ product, choices: choicesOf(classify(itemOf(product), candidates)) }))
  const answers = await Promise.all(chunksOf(questions, productsAtOnce).map((part) => rankProducts(model, part, signal)))
  const sent = answers.flatMap((answer) => (answer.ok ? [answer.value.characters] : [])).reduce((sum, one) => sum + one, 0)
  if (sent > 0) await withShop(shop, (db) => countCharacters(db, shop, 'openai', sent))
  const refused = answers.find((answer) => !answer.ok)
  if (refused !== undefined && answers.every((answer) => !answer.ok)) return refused
  return success(Object.fromEntries(answers.flatMap((answer) => (answer.ok ? answer.value.ranked : []))))
}
