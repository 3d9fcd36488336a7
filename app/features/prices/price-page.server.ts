import type { IsoDate } from '#shared/facts/fact.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import { priceOneVariant, priceTable, type PriceTable } from './price-table.server.ts'
import type { PricePage, PriceQuery, PriceWorking } from './prices.ts'
import { filterRows, sortRows } from './select-rows.ts'

/** One page of a market's prices. Fails with `market-not-chosen` or `ship-from-missing`. */
export async function pricePage(
  shop: string, country: string, query: PriceQuery, date?: IsoDate,
): Promise<Result<PricePage>> {
  const table = await priceTable(shop, country, null, date)
  return table.ok ? success(pageOf(table.value, query)) : table
}

/** The same page under a policy that is not saved. */
export async function previewPolicy(
  shop: string, country: string, draft: MarketPolicy, query: PriceQuery, date?: IsoDate,
): Promise<Result<PricePage>> {
  const table = await priceTable(shop, country, draft, date)
  return table.ok ? success(pageOf(table.value, query)) : table
}

/** One variant's price with the full working of both prices; under `draft` when given. Fails with `variant-gone` too. */
export async function priceWorking(
  shop: string, country: string, variantId: string, draft: MarketPolicy | null = null, date?: IsoDate,
): Promise<Result<PriceWorking>> {
  const found = await priceOneVariant(shop, country, variantId, draft, date)
  if (!found.ok) return found
  if (found.value === null) return failure('variant-gone')
  const { table, row, price } = found.value
  const { policy, factsVersion } = table
  return success({ row, price, policy, date: table.date, factsVersion })
}

function pageOf(table: PriceTable, query: PriceQuery): PricePage {
  const { sort, direction, pageSize } = query
  const rows = sortRows(filterRows(table.rows, query.filter), sort, direction)
  const page = Math.min(query.page, Math.max(1, Math.ceil(rows.length / pageSize)))
  const { market, counts, policy, factsVersion, staleFacts, parts } = table
  return {
    country: market.country,
    currency: market.currency,
    total: rows.length,
    page, pageSize, counts, policy, factsVersion, staleFacts, parts,
    rows: rows.slice((page - 1) * pageSize, page * pageSize),
  }
}
