import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { addTask } from '#app/data/task-repository.server.ts'
import { variantIdsOfProducts, variantsById, type VariantRecord } from '#app/data/variant-repository.server.ts'
import type { FillStarted } from '#app/features/costs/costs.ts'
import { readCountry } from '#app/features/costs/read-country.ts'
import { openFields, type CostChange } from '#app/jobs/costs/cost-changes.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { acceptanceSchema, type Acceptance } from './classification.ts'

/**
 * Writes the codes a person accepted to the variants of their products as a background task, which reads them back.
 * Codes of single countries that begin otherwise stay as they are and are for the person to see. `acceptance` is
 * checked against `acceptanceSchema`. Fails with `nothing-to-fill`, `not-a-country`, `catalogue-not-read`,
 * `no-variants` or `costs-unchanged`.
 */
export async function acceptCodes(shop: string, acceptance: unknown, who: string): Promise<Result<FillStarted>> {
  const parsed = acceptanceSchema.safeParse(acceptance)
  if (!parsed.success) return failure('nothing-to-fill')
  const { codes, origin } = parsed.data
  if (origin !== null && !readCountry(origin).ok) return failure('not-a-country', { text: origin })
  return withShop(shop, async (db) => {
    const currency = (await findShop(db, shop))?.currency ?? null
    if (currency === null) return failure('catalogue-not-read')
    const variants = await variantsById(db, shop, await variantIdsOfProducts(db, shop, Object.keys(codes)))
    if (variants.length === 0) return failure('no-variants')
    const changes = variants
      .map((variant) => ({ variant, change: changeOf(variant, parsed.data) }))
      .filter(({ variant, change }) => openFields(change, variant, currency).length > 0)
      .map(({ change }) => change)
    if (changes.length === 0) return failure('costs-unchanged')
    const taskId = await addTask(db, shop, { kind: 'fill-variants', input: { currency, changes }, total: changes.length, who })
    await recordAudit(db, shop, { who, action: 'codes-accepted', subject: 'variants', after: { task: taskId, variants: changes.length, ...parsed.data } })
    await enqueue('fill-variants', { shop, taskId }, { db })
    return success({ taskId, variants: changes.length })
  })
}

/** A longer code that already begins with the accepted six digits says more and stays. */
function changeOf(variant: VariantRecord, { codes, origin, weightGrams }: Acceptance): CostChange {
  const code = codes[variant.productId]
  const saysMore = code !== undefined && (variant.hsCode?.startsWith(code) ?? false)
  return {
    variantId: variant.variantId,
    inventoryItemId: variant.inventoryItemId,
    sku: variant.sku,
    ...(code !== undefined && !saysMore && { hs: code }),
    ...(origin !== null && variant.origin === null && { origin }),
    ...(weightGrams !== null && variant.weightGrams === null && { weightGrams }),
  }
}
