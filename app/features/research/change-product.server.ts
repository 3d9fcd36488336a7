import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { changeResearchProduct, findResearchProduct } from '#app/data/research-repository.server.ts'
import { researchProductSchema } from '#shared/contract/research-api.ts'
import { failure, success } from '#shared/result/result.ts'
import type { ProductKey } from '#shared/research/observation.ts'
import { wordOfKey } from './product-key.ts'
import { readProductForm } from './product-form.ts'

/** Keeps what the seller says of a product. Fails with `research-product-gone` or what `readProductForm` finds wrong. */
export async function changeProduct(shop: string, key: ProductKey, asked: unknown, who: string) {
  const read = readProductForm(asked)
  if (!read.ok) return read
  const { status, notes, told } = read.value
  return withShop(shop, async (db) => {
    const record = await findResearchProduct(db, shop, key)
    if (record === null) return failure('research-product-gone')
    const product = { ...researchProductSchema.parse(record.product), ...told }
    await changeResearchProduct(db, shop, key, { status, notes, product })
    if (status !== record.status) {
      await recordAudit(db, shop, { who, action: 'research-status-changed', subject: wordOfKey(key), before: record.status, after: status })
    }
    return success(null)
  })
}
