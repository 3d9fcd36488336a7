import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { addTask } from '#app/data/task-repository.server.ts'
import { variantsById, type VariantRecord } from '#app/data/variant-repository.server.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'
import type { PriceFilter } from '#app/features/prices/prices.ts'
import { openFields, type CostChange } from '#app/jobs/costs/cost-changes.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { hsForCountry } from '#shared/customs/hs-for-country.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { variantFillSchema, type FillStarted, type VariantFill } from './costs.ts'
import { readCountry } from './read-country.ts'

/** Explicit variants, or everything that matches a filter of a market's price list. */
export type FillTarget = { readonly variantIds: readonly string[] } | { readonly country: string; readonly filter: PriceFilter }

const fields: readonly (keyof VariantFill)[] = ['unitCost', 'weightGrams', 'hs', 'countryHs', 'origin']

/**
 * Writes the same values to many variants as a background task; `fill` is checked against `variantFillSchema`. Fails
 * with `fill-field` (params.field), `nothing-to-fill`, `not-a-country`, `no-variants` or `costs-unchanged`.
 */
export async function fillVariants(
  shop: string, target: FillTarget, fill: unknown, who: string,
): Promise<Result<FillStarted>> {
  const parsed = variantFillSchema.safeParse(fill)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    return field === '' ? failure('nothing-to-fill') : failure('fill-field', { field })
  }
  for (const named of [parsed.data.origin, parsed.data.countryHs?.country]) {
    if (named !== undefined && !readCountry(named).ok) return failure('not-a-country', { text: named })
  }
  const ids = await targetIds(shop, target)
  if (!ids.ok) return ids

  return withShop(shop, async (db) => {
    const currency = (await findShop(db, shop))?.currency ?? null
    if (currency === null) return failure('catalogue-not-read')
    const variants = await variantsById(db, shop, ids.value)
    if (variants.length === 0) return failure('no-variants')
    const changes = variants
      .map((variant) => ({ variant, change: changeOf(variant, parsed.data) }))
      .filter(({ variant, change }) => openFields(change, variant, currency).length > 0)
      .map(({ change }) => change)
    if (changes.length === 0) return failure('costs-unchanged')
    const taskId = await addTask(db, shop, {
      kind: 'fill-variants', input: { currency, changes }, total: changes.length, who,
    })
    const filled = fields.filter((field) => parsed.data[field] !== undefined)
    await recordAudit(db, shop, {
      who, action: 'variants-filled', subject: 'variants',
      after: { task: taskId, variants: changes.length, fields: [...filled], values: { ...parsed.data } },
    })
    await enqueue('fill-variants', { shop, taskId }, { db })
    return success({ taskId, variants: changes.length })
  })
}

async function targetIds(shop: string, target: FillTarget): Promise<Result<string[]>> {
  if ('variantIds' in target) return success([...new Set(target.variantIds)])
  const ids = await askPricing('matching', shop, target.country, target.filter)
  return ids.ok ? success([...ids.value]) : ids
}

function changeOf(variant: VariantRecord, { unitCost, weightGrams, hs, countryHs, origin }: VariantFill): CostChange {
  const national = countryHs === undefined ? null : nationalCodeOf(variant, countryHs)
  return {
    variantId: variant.variantId,
    inventoryItemId: variant.inventoryItemId,
    sku: variant.sku,
    ...(unitCost !== undefined && { cost: unitCost }),
    ...(weightGrams !== undefined && { weightGrams }),
    ...(hs !== undefined && { hs }),
    ...(national !== null && { countryHs: national }),
    ...(origin !== undefined && { origin }),
  }
}

/** The country's code that a variant gets: the one chosen for its six digits, unless it has as many digits already. */
function nationalCodeOf(
  { hsCode, countryHs }: VariantRecord, { country, codes }: NonNullable<VariantFill['countryHs']>,
): CostChange['countryHs'] | null {
  const now = hsForCountry({ general: hsCode, byCountry: countryHs }, country)
  const chosen = now === null ? undefined : codes[now.slice(0, 6)]
  return now === null || chosen === undefined || chosen.length <= now.length ? null : { [country]: chosen }
}
