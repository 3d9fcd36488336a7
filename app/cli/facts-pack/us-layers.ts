import { usLayerTables } from '#shared/facts/tariff/us-layer-tables.ts'
import type { Reference } from './read-reference.ts'
import type { UsTariffLine } from './us-tariff.ts'

const origins = ['origin_iso2', 'ch99_heading', 'mode', 'rate_pct', 'effective_from', 'effective_to']

/** The lists in `us/` beside the tariff's own footnotes. */
export function readUsLayers(reference: Reference, tariff: ReadonlyMap<string, UsTariffLine>, goods: readonly string[]) {
  const lists = {
    s301: reference.rows('us/s301_product_lists.csv', ['hts8', 'list', 'ch99_code']),
    s232Derivative: reference.rows('us/s232_derivative_products.csv', ['hts_prefix', 'effective_date']),
    s232Annex: reference.rows('us/s232_annex_products.csv', ['hts_prefix', 'annex', 'effective_date']),
    s122Exempt: reference.rows('us/s122_exempt_products.csv', ['hts8']),
    forcedLabour: reference.rows('us/s301_forced_labor_2026.csv', origins),
    forcedLabourExempt: reference.rows('us/s301fl_exempt_products.csv', ['hts8']),
    brazilExempt: reference.rows('us/s301_brazil_exempt_products.csv', ['hts8']),
  }
  return usLayerTables(lists, tariff, goods)
}
