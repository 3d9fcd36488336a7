import type { NewLine } from '#app/data/publication-repository.server.ts'
import type { FillTarget } from '#app/features/costs/fill-variants.server.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import { success, type Result } from '#shared/result/result.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import { marketSummary } from './market-summary.server.ts'
import { nationalGoods } from './national-goods.server.ts'
import { previewPolicy, pricePage, priceWorking } from './price-page.server.ts'
import { priceTable, type PriceTable } from './price-table.server.ts'
import type { PriceFilter, PriceQuery } from './prices.ts'
import { filterRows } from './select-rows.ts'

/** What a publication writes down of a market's prices. */
export interface PublicationGround extends Pick<PriceTable, 'market' | 'policy' | 'factsVersion' | 'counts' | 'staleFacts'> {
  readonly lines: readonly NewLine[]
  /** Rows that would be published and stand on a stale fact. */
  readonly staleRows: number
}

/** Everything that needs all of a market's prices: what the pricing thread can be asked. `date` is the asker's day. */
export const pricingQuestions = {
  page: (date: IsoDate, shop: string, country: string, query: PriceQuery) => pricePage(shop, country, query, date),
  preview: (date: IsoDate, shop: string, country: string, draft: MarketPolicy, query: PriceQuery) =>
    previewPolicy(shop, country, draft, query, date),
  working: (date: IsoDate, shop: string, country: string, variantId: string) =>
    priceWorking(shop, country, variantId, null, date),
  summary: (date: IsoDate, shop: string, country: string) => marketSummary(shop, country, date),
  nationalGoods: (date: IsoDate, shop: string, country: string, target: FillTarget, locale: string | null) =>
    nationalGoods(shop, country, target, locale, date),
  matching,
  publication,
}

/** Ids of the variants that meet the filter. */
async function matching(
  date: IsoDate, shop: string, country: string, filter: PriceFilter,
): Promise<Result<readonly string[]>> {
  const table = await priceTable(shop, country, null, date)
  return table.ok ? success(filterRows(table.value.rows, filter).map(({ variantId }) => variantId)) : table
}

async function publication(date: IsoDate, shop: string, country: string): Promise<Result<PublicationGround>> {
  const table = await priceTable(shop, country, null, date)
  if (!table.ok) return table
  const { rows, market, policy, factsVersion, counts, staleFacts } = table.value
  const staleRows = rows.filter((row) => row.changed && row.stale).length
  return success({ market, policy, factsVersion, counts, staleFacts, staleRows, lines: linesOf(table.value) })
}

function linesOf({ rows }: PriceTable): NewLine[] {
  return rows.flatMap(({ variantId, changed, proposed, current, fixed }) => {
    if (!changed || proposed === null) return []
    const before = fixed && current !== null ? current.price : null
    return [{ variantId, before, after: proposed.price, assumed: proposed }]
  })
}
