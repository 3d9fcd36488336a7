import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import { csvFile, inert } from '#shared/csv/csv-text.ts'
import { formatMinor } from '#shared/money/decimal.ts'

const header = ['SKU', 'Product', 'Variant', 'Unit cost', 'Currency', 'Weight (g)', 'HS code']

/**
 * Variants as a table that `readCostsFile` reads back, one line a SKU; a variant without one can't be in it. Countries
 * that any of them has an own HS code for get a column.
 */
export function costsTable(variants: readonly VariantRecord[], shopCurrency: string): string {
  const bySku = new Map<string, VariantRecord>()
  for (const variant of variants) if (variant.sku !== null && !bySku.has(variant.sku)) bySku.set(variant.sku, variant)
  const countries = [...new Set(variants.flatMap(({ countryHs }) => Object.keys(countryHs)))].sort()
  const rows = [...bySku.values()].map((variant) => [
    inert(variant.sku ?? ''),
    inert(variant.productTitle),
    inert(variant.variantTitle ?? ''),
    variant.unitCost === null ? '' : formatMinor(variant.unitCost.minor, variant.unitCost.currency),
    variant.unitCost?.currency ?? shopCurrency,
    variant.weightGrams === null ? '' : String(variant.weightGrams),
    variant.hsCode ?? '',
    ...countries.map((country) => variant.countryHs[country] ?? ''),
    variant.origin ?? '',
  ])
  const headers = [...header, ...countries.map((country) => `HS code (${country})`), 'Country of origin']
  return csvFile([headers, ...rows])
}
