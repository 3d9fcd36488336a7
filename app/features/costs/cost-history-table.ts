import type { CostEntryRecord } from '#app/data/cost-entry-repository.server.ts'
import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import { csvFile, inert } from '#shared/csv/csv-text.ts'
import { formatMinor } from '#shared/money/decimal.ts'

const header = ['SKU', 'Product', 'Variant', 'Valid from', 'Unit cost', 'Currency', 'First leg', 'Source']

/** What is known of costs day by day, as a table that `readCostsFile` reads back: one line for each SKU and day. */
export function costHistoryTable(variants: readonly VariantRecord[], entries: readonly CostEntryRecord[]): string {
  const bySku = new Map<string, VariantRecord>()
  for (const variant of variants) if (variant.sku !== null && !bySku.has(variant.sku)) bySku.set(variant.sku, variant)
  const byVariant = Map.groupBy(entries, ({ variantId }) => variantId)
  const rows = [...bySku.values()].flatMap((variant) => {
    const days = new Map<string, CostEntryRecord>()
    for (const entry of byVariant.get(variant.variantId) ?? []) if (!days.has(entry.validFrom)) days.set(entry.validFrom, entry)
    return [...days.values()].map(({ validFrom, unitCost, firstLeg, currency, source }) => {
      const money = (minor: bigint | null) => (minor === null ? '' : formatMinor(Number(minor), currency))
      return [
        inert(variant.sku ?? ''), inert(variant.productTitle), inert(variant.variantTitle ?? ''), validFrom, money(unitCost), currency, money(firstLeg), source,
      ]
    })
  })
  return csvFile([header, ...rows])
}
