import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { addTask } from '#app/data/task-repository.server.ts'
import { variantsById } from '#app/data/variant-repository.server.ts'
import { priceTable } from '#app/features/prices/price-table.server.ts'
import type { PriceFilter } from '#app/features/prices/prices.ts'
import { filterRows } from '#app/features/prices/select-rows.ts'
import { openFields, type CostChange } from '#app/jobs/costs/cost-changes.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { variantFillSchema, type FillStarted, type VariantFill } from './costs.ts'
import { readCountry } from './costs-cells.ts'

/** Explicit variants, or everything that matches a filter of a market's price list. */
export type FillTarget = { readonly variantIds: readonly string[] } | { readonly country: string; readonly filter: PriceFilter }

const fields: readonly (keyof VariantFill)[] = ['unitCost', 'weightGrams', 'hs', 'origin']

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
  if (parsed.data.origin !== undefined && !readCountry(parsed.data.origin).ok) {
    return failure('not-a-country', { text: parsed.data.origin })
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
  const table = await priceTable(shop, target.country)
  return table.ok ? success(filterRows(table.value.rows, target.filter).map(({ variantId }) => variantId)) : table
}

function changeOf(
  variant: { readonly variantId: string; readonly inventoryItemId: string; readonly sku: string | null },
  { unitCost, weightGrams, hs, origin }: VariantFill,
): CostChange {
  return {
    variantId: variant.variantId,
    inventoryItemId: variant.inventoryItemId,
    sku: variant.sku,
    ...(unitCost !== undefined && { cost: unitCost }),
    ...(weightGrams !== undefined && { weightGrams }),
    ...(hs !== undefined && { hs }),
    ...(origin !== undefined && { origin }),
  }
}
